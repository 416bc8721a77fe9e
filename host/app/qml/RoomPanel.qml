// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// The room while the lesson runs.
Rectangle {
    id: root

    required property ConsoleModel teacher

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
            name: root.teacher.locked ? "lock" : "people"
            color: Theme.muted
            width: 20
            height: 20
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.teacher.locked ? qsTr("%n device(s), room locked", "", root.teacher.joined)
                                      : qsTr("%n device(s)", "", root.teacher.joined)
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        Toggle {
            width: 250
            visible: root.teacher.allowed.includes(ConsoleModel.ShareToDevices)
            text: qsTr("Words on devices too")
            on: root.teacher.shareToDevices
            onClicked: root.teacher.wish(ConsoleModel.ShareToDevices)
        }
        ActionButton {
            visible: root.teacher.locked
            look: "quiet"
            enabled: root.teacher.allowed.includes(ConsoleModel.LetOneIn) && !root.teacher.lettingOneIn
            text: root.teacher.lettingOneIn ? qsTr("Waiting for one") : qsTr("Let one in")
            onClicked: root.teacher.wish(ConsoleModel.LetOneIn)
        }
        ActionButton {
            visible: !root.teacher.locked
            look: "quiet"
            enabled: root.teacher.allowed.includes(ConsoleModel.Lock)
            text: qsTr("Lock the room")
            onClicked: root.teacher.wish(ConsoleModel.Lock)
        }
    }
}
