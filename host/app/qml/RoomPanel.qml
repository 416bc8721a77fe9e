// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// The room while the lesson runs.
Rectangle {
    id: root

    required property ConsoleModel console

    implicitHeight: 64
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Row {
        x: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10
        Icon {
            name: root.console.locked ? "lock" : "people"
            color: Theme.muted
            width: 20
            height: 20
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%n device(s)", "", root.console.joined) + (root.console.locked ? qsTr(", room locked") : "")
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        Toggle {
            width: 210
            visible: root.console.allowed.includes(ConsoleModel.ShareToDevices)
            text: qsTr("Words on devices too")
            on: root.console.shareToDevices
            onClicked: root.console.wish(ConsoleModel.ShareToDevices)
        }
        ActionButton {
            visible: root.console.locked
            look: "quiet"
            enabled: root.console.allowed.includes(ConsoleModel.LetOneIn) && !root.console.lettingOneIn
            text: root.console.lettingOneIn ? qsTr("Waiting for one") : qsTr("Let one in")
            onClicked: root.console.wish(ConsoleModel.LetOneIn)
        }
        ActionButton {
            visible: !root.console.locked
            look: "quiet"
            enabled: root.console.allowed.includes(ConsoleModel.Lock)
            text: qsTr("Lock the room")
            onClicked: root.console.wish(ConsoleModel.Lock)
        }
    }
}
