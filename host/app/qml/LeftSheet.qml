// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Somebody walked out: the agreed place, who can help, what to do. Nothing of it is kept or counted.
Sheet {
    id: sheet

    required property ConsoleModel teacher
    required property RowModel contacts
    readonly property bool shown: teacher.tools.classSafe.shown

    // Without the class reading along what happened.
    title: shown ? qsTr("Somebody left") : qsTr("A calm place")
    width: Math.min(Theme.px(640), parent.width - 48)

    Note {
        width: parent.width
        icon: "door"
        text: sheet.teacher.calmPlace !== "" ? qsTr("Agreed place: %1").arg(sheet.teacher.calmPlace)
                                             : qsTr("No place is agreed yet. Before the next lesson, fill it in on the page of your school.")
    }
    Label {
        visible: !sheet.shown
        width: parent.width
        color: Theme.muted
        text: qsTr("The class may see this screen. Hold N to read what to do and whom to call.")
    }
    Column {
        visible: sheet.shown
        width: parent.width
        spacing: 6
        Label { width: parent.width; text: qsTr("Let them go. Do not call after them, and ask the class nothing.") }
        Label { width: parent.width; text: qsTr("Ask a colleague, or somebody from this list, to see where they are.") }
        Label { width: parent.width; text: qsTr("After the lesson, check on whoever left, still today.") }
    }
    Repeater {
        model: sheet.shown ? sheet.contacts : null
        delegate: Rectangle {
            id: card
            required property var model
            readonly property string where: [model.where, model.when].filter(part => part !== "").join(", ")
            width: parent.width
            height: person.implicitHeight + 24
            radius: Theme.radius
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
            Column {
                id: person
                x: 16
                y: 12
                width: parent.width - 32
                spacing: 2
                Label {
                    width: parent.width
                    font.weight: Font.DemiBold
                    text: [card.model.name, card.model.role].filter(part => part !== "").join(", ")
                }
                Label {
                    visible: text !== ""
                    width: parent.width
                    color: Theme.muted
                    text: card.where
                }
                Label {
                    visible: text !== ""
                    width: parent.width
                    font.pixelSize: Theme.lead
                    font.weight: Font.DemiBold
                    color: Theme.primary
                    text: card.model.phone
                }
            }
        }
    }
    footer: ActionButton {
        look: "primary"
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
