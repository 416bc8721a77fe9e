// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The people of this school a pupil can go to, to type in. Who it is for decides when to keep them.
Column {
    id: editor

    required property SchoolModel school
    // The first name has the keys when the editor has them.
    property bool firstFocus: false
    property int rows: 1
    property int generation: 0
    // Something may have changed: a field was left, or a person taken away.
    signal edited

    function texts() {
        const all = []
        for (let i = 0; i < list.count; ++i) all.push(list.itemAt(i).texts())
        return all
    }
    // Shows again what is kept.
    function reload() {
        rows = Math.max(1, school.contacts.count)
        generation += 1
    }

    spacing: Theme.gap
    Component.onCompleted: reload()

    Repeater {
        id: list
        model: editor.school.mostContacts
        delegate: Rectangle {
            id: person
            required property int index
            readonly property bool any: texts().some(text => text.trim() !== "")
            function texts() { return [name.text, role.text, where.text, when.text, phone.text] }
            function stored(role) { return editor.generation > 0 ? editor.school.contactText(index, role) : "" }
            function clear() {
                for (const field of [name, role, where, when, phone]) field.input.clear()
                name.input.forceActiveFocus()
                editor.edited()
            }
            visible: index < editor.rows
            width: editor.width
            height: fields.height + (nameless.visible ? nameless.height + 12 : 0) + 28
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
                Field { id: name; objectName: "contactName"; width: fields.cell; label: qsTr("Name"); text: person.stored("name"); focus: editor.firstFocus && person.index === 0; onEdited: editor.edited() }
                Field { id: role; width: fields.cell; label: qsTr("Role"); text: person.stored("role"); onEdited: editor.edited() }
                Field { id: where; width: fields.cell; label: qsTr("Where"); text: person.stored("where"); onEdited: editor.edited() }
                Field { id: when; width: fields.cell; label: qsTr("When"); text: person.stored("when"); onEdited: editor.edited() }
                Field { id: phone; width: fields.cell; label: qsTr("Phone"); text: person.stored("phone"); onEdited: editor.edited() }
                Item {
                    visible: person.any
                    width: fields.cell
                    height: phone.height
                    ActionButton {
                        anchors.bottom: parent.bottom
                        look: "quiet"
                        icon.name: "cross"
                        text: qsTr("Remove")
                        Accessible.name: qsTr("Remove %1").arg(name.text)
                        onClicked: person.clear()
                    }
                }
            }
            Label {
                id: nameless
                visible: person.any && name.text.trim() === ""
                x: 16
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 12
                width: parent.width - 32
                font.pixelSize: Theme.meta
                color: Theme.accent
                text: qsTr("Without a name this person is not kept.")
            }
        }
    }
    ActionButton {
        look: "quiet"
        icon.name: "plus"
        text: qsTr("One more person")
        visible: editor.rows < editor.school.mostContacts
        onClicked: editor.rows += 1
    }
}
