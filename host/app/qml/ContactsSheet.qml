// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
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
    width: Math.min(Theme.px(860), parent.width - 48)
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
    Column {
        id: people
        width: parent.width
        spacing: Theme.gap
        Repeater {
            id: list
            model: sheet.visible ? sheet.most : 0
            delegate: Rectangle {
                id: person
                required property int index
                function texts() { return [name.text, role.text, where.text, when.text, phone.text] }
                function stored(role) { return sheet.app.contactText(index, role) }
                visible: index < sheet.rows
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Person %1").arg(index + 1)
                width: people.width
                height: fields.height + 28
                radius: Theme.radius
                color: Theme.surface
                border.width: 1
                border.color: Theme.line
                Grid {
                    id: fields
                    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns
                    x: 16
                    y: 12
                    width: parent.width - 32
                    columns: Math.max(1, Math.min(3, Math.floor(width / Theme.px(220))))
                    columnSpacing: Theme.gap
                    rowSpacing: 10
                    Field { id: name; width: fields.cell; label: qsTr("Name"); text: person.stored("name"); focus: person.index === 0 }
                    Field { id: role; width: fields.cell; label: qsTr("Role"); text: person.stored("role") }
                    Field { id: where; width: fields.cell; label: qsTr("Where"); text: person.stored("where") }
                    Field { id: when; width: fields.cell; label: qsTr("When"); text: person.stored("when") }
                    Field { id: phone; width: fields.cell; label: qsTr("Phone"); text: person.stored("phone") }
                }
            }
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
