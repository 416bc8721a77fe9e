// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Beside the board before the lesson begins: can devices reach us, how do they get in, which class is this.
Rectangle {
    id: root

    required property ConsoleModel teacher
    readonly property LobbyModel lobby: teacher.lobby
    readonly property var allowed: teacher.allowed

    color: Theme.surface
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    ScrollArea {
        id: page
        anchors.fill: parent
        contentHeight: list.implicitHeight + 40
        Column {
            id: list
            x: 20
            y: 20
            width: page.width - 40
            spacing: 12
            NetworkCard {
                width: parent.width
                lobby: root.lobby
            }
            Heading {
                topPadding: 6
                text: qsTr("This class")
                font.pixelSize: Theme.lead
            }
            Field {
                width: parent.width
                label: qsTr("Class, like 2B, for your own overview")
                input.maximumLength: 12
                text: root.lobby.classLabel
                input.onEditingFinished: root.lobby.callClass(text)
            }
            Label {
                width: parent.width
                font.pixelSize: Theme.meta
                color: Theme.muted
                text: qsTr("Not a name of a pupil. You may leave it empty.")
            }
            Toggle {
                width: parent.width
                text: qsTr("Work without results")
                on: root.lobby.withoutResults
                enabled: root.allowed.includes(ConsoleModel.WithoutResults)
                onClicked: root.teacher.wish(ConsoleModel.WithoutResults)
            }
            Note {
                width: parent.width
                text: root.lobby.tooFew && !root.lobby.withoutResults ? root.lobby.mode : ""
            }
            Label {
                visible: !root.lobby.tooFew || root.lobby.withoutResults
                width: parent.width
                font.pixelSize: Theme.meta
                color: Theme.muted
                text: root.lobby.mode
            }
            BoothsPart {
                width: parent.width
                booths: root.lobby.booths
                locked: root.teacher.locked
            }
            Heading {
                topPadding: 6
                text: qsTr("Getting in")
                font.pixelSize: Theme.lead
            }
            Label {
                visible: root.lobby.joinCode !== ""
                width: parent.width
                font.pixelSize: Theme.meta
                color: Theme.muted
                text: qsTr("Devices with the Stemmig app ask for this code: %1").arg(root.lobby.joinCode)
            }
            ActionButton {
                width: parent.width
                icon.name: "ticket"
                text: root.lobby.needsTickets ? qsTr("Tickets: %n left", "", root.lobby.ticketsLeft) : qsTr("Paper tickets…")
                onClicked: tickets.open()
            }
            ActionButton {
                width: parent.width
                icon.name: "wave"
                text: root.lobby.wifiCode !== "" ? qsTr("Wi-Fi code: %1").arg(root.lobby.wifiName) : qsTr("Code for a hotspot…")
                onClicked: wifi.open()
            }
            Toggle {
                width: parent.width
                visible: !root.lobby.needsTickets
                text: qsTr("Computer room: several devices share one address")
                on: root.teacher.sharedAddresses
                enabled: root.allowed.includes(ConsoleModel.ShareAddresses)
                onClicked: root.teacher.wish(ConsoleModel.ShareAddresses)
            }
        }
    }

    TicketsSheet {
        id: tickets
        objectName: "ticketsSheet"
        lobby: root.lobby
        suggested: root.teacher.expected
    }
    WifiSheet {
        id: wifi
        objectName: "wifiSheet"
        lobby: root.lobby
    }
}
