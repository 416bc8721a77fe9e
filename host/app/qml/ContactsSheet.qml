// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Who a pupil can go to at this school. Typed once; stands on the help page of every device.
Sheet {
    id: sheet

    required property AppModel app
    // Set when a sensitive lesson waits for a contact.
    property string thenStart: ""
    property int rows: 1
    readonly property int most: 4

    function texts() {
        const all = []
        for (let i = 0; i < list.count; ++i) all.push(list.itemAt(i).texts())
        return all
    }

    title: qsTr("The school's contacts")
    width: Math.min(860, parent.width - 48)
    onAboutToShow: rows = Math.max(1, app.contacts.count)
    onClosed: thenStart = ""

    Note {
        width: parent.width
        visible: sheet.thenStart !== ""
        text: qsTr("This lesson is about a heavy topic. It starts when the name of somebody a pupil can go to is filled in. Nobody to name today? Choose a lesson that is not sensitive.")
    }
    Label {
        width: parent.width
        color: Theme.muted
        text: qsTr("Pupils see these people first on the page with help. Check that they can be reached today and tomorrow.")
    }
    Repeater {
        id: list
        model: sheet.visible ? sheet.most : 0
        delegate: Rectangle {
            id: person
            required property int index
            function texts() { return [name.text, role.text, where.text, when.text, phone.text] }
            function stored(role) { return sheet.app.contactText(index, role) }
            visible: index < sheet.rows
            width: parent.width
            height: 170
            radius: Theme.radius
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
            readonly property real third: (width - 2 * 16 - 2 * Theme.gap) / 3
            Field { id: name; x: 16; y: 12; width: person.third; label: qsTr("Name"); text: person.stored("name"); focus: person.index === 0 }
            Field { id: role; x: 16 + person.third + Theme.gap; y: 12; width: person.third; label: qsTr("Role"); text: person.stored("role") }
            Field { id: where; x: 16 + 2 * (person.third + Theme.gap); y: 12; width: person.third; label: qsTr("Where"); text: person.stored("where") }
            Field { id: when; x: 16; y: 90; width: person.third; label: qsTr("When"); text: person.stored("when") }
            Field { id: phone; x: 16 + person.third + Theme.gap; y: 90; width: person.third; label: qsTr("Phone"); text: person.stored("phone") }
        }
    }
    ActionButton {
        look: "quiet"
        icon.name: "plus"
        text: qsTr("One more person")
        visible: sheet.rows < sheet.most
        onClicked: sheet.rows += 1
    }
    footer: [
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        ActionButton {
            look: "primary"
            text: sheet.thenStart !== "" ? qsTr("Save and start") : qsTr("Save")
            onClicked: {
                const lesson = sheet.thenStart
                sheet.app.saveContacts(sheet.texts())
                sheet.close()
                if (lesson !== "" && sheet.app.contacts.count > 0) sheet.app.start(lesson)
            }
        }
    ]
}
