// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// Asks the teacher whether this device may be a booth.
Page {
    id: page

    property bool refused: false

    function ask() {
        refused = !device.askForBooth(number.text)
        if (refused) number.input.forceActiveFocus()
    }

    hasBack: true
    drawing: "people"
    title: qsTr("Booth")
    Label {
        width: parent.width
        color: Theme.muted
        font.pixelSize: Theme.lead
        text: qsTr("Pupils vote on this device in turn. Your teacher has to agree.")
    }
    Field {
        id: number
        objectName: "pupils"
        width: parent.width
        label: qsTr("How many pupils?")
        hint: qsTr("From 2 to 40")
        wrong: page.refused ? qsTr("Type a number from 2 to 40.") : ""
        input.maximumLength: 3
        input.inputMethodHints: Qt.ImhDigitsOnly
        input.onTextEdited: page.refused = false
        onSent: page.ask()
    }
    foot: ActionButton {
        objectName: "ask"
        width: parent ? parent.width : 0
        look: "primary"
        text: qsTr("Ask your teacher")
        onClicked: page.ask()
    }
}
