// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// The room while the lesson runs.
Rectangle {
    id: root

    required property ConsoleModel teacher
    readonly property var allowed: teacher.allowed

    readonly property real natural: shown(toggle) + shown(letIn) + shown(lock) - 8
    readonly property bool wide: who.implicitWidth + natural + 50 <= width

    readonly property string count: teacher.lobby.booths.sharing > 0 ? qsTr("%n pupil(s)", "", teacher.joined)
                                                                     : qsTr("%n device(s)", "", teacher.joined)

    function shown(item: Item): real { return item.visible ? item.implicitWidth + 8 : 0 }

    implicitHeight: (wide ? Math.max(who.height, actions.height) : who.height + actions.height + 8) + 20
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Row {
        id: who
        x: 20
        y: root.wide ? (parent.height - height) / 2 : 14
        spacing: 10
        Icon {
            name: root.teacher.locked ? "lock" : "people"
            color: Theme.muted
            width: Theme.icon
            height: Theme.icon
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.teacher.locked ? qsTr("%1, room locked").arg(root.count) : root.count
        }
    }
    Flow {
        id: actions
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.wide ? (parent.height - height) / 2 : 8
        width: root.wide ? root.natural : root.width - 20
        spacing: 8
        Toggle {
            id: toggle
            width: Math.min(implicitWidth, actions.width)
            visible: root.allowed.includes(ConsoleModel.ShareToDevices)
            text: qsTr("Words on devices too")
            on: root.teacher.shareToDevices
            onClicked: root.teacher.wish(ConsoleModel.ShareToDevices)
        }
        ActionButton {
            id: letIn
            visible: root.teacher.locked
            look: "quiet"
            enabled: root.allowed.includes(ConsoleModel.LetOneIn) && !root.teacher.lettingOneIn
            text: root.teacher.lettingOneIn ? qsTr("Waiting for one") : qsTr("Let one in")
            onClicked: root.teacher.wish(ConsoleModel.LetOneIn)
        }
        ActionButton {
            id: lock
            visible: !root.teacher.locked
            look: "quiet"
            enabled: root.allowed.includes(ConsoleModel.Lock)
            text: qsTr("Lock the room")
            onClicked: root.teacher.wish(ConsoleModel.Lock)
        }
    }
}
