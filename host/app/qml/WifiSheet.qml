// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A second code on the board: phones scan it to get onto a hotspot. What is typed here is kept nowhere.
Sheet {
    id: sheet

    required property LobbyModel lobby

    title: qsTr("Code for a hotspot")
    width: Math.min(Theme.px(560), parent.width - 48)
    onAboutToShow: name.text = lobby.wifiName
    onClosed: password.text = ""

    Label {
        width: parent.width
        color: Theme.muted
        text: qsTr("No Wi-Fi in the room? Switch on the hotspot of this laptop or of a phone, and type its name and password here. The board then shows a code for it, before the code of the lesson. A hotspot of Windows takes 8 devices, so it is too small for a class.")
    }
    Field {
        id: name
        width: parent.width
        label: qsTr("Name of the network")
        input.maximumLength: 32
        focus: true
    }
    Field {
        id: password
        width: parent.width
        label: qsTr("Password, empty for an open network")
        input.maximumLength: 63
    }
    Toggle {
        id: hidden
        width: parent.width
        text: qsTr("The network does not show its name")
        onClicked: on = !on
    }
    Note {
        width: parent.width
        text: sheet.lobby.wifiProblem
    }
    Label {
        width: parent.width
        font.pixelSize: Theme.meta
        color: Theme.muted
        text: qsTr("Phones may say that this network has no internet: choose to stay connected.")
    }
    footer: [
        ActionButton {
            text: sheet.lobby.wifiCode !== "" ? qsTr("Take the code away") : qsTr("Cancel")
            onClicked: {
                sheet.lobby.hideWifi()
                sheet.close()
            }
        },
        ActionButton {
            look: "primary"
            text: qsTr("Show on the board")
            onClicked: if (sheet.lobby.showWifi(name.text, password.text, hidden.on)) sheet.close()
        }
    ]
}
