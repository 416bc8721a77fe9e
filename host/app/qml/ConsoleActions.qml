// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// One primary action; what else can be done stands beside it. What does not fit beside goes above.
Column {
    id: root

    required property ConsoleModel teacher
    readonly property var allowed: teacher.allowed
    readonly property bool asking: teacher.question !== ""
    readonly property bool ended: teacher.board.scene === BoardModel.Ended
    readonly property real natural: shown(backwards) + shown(pause) + shown(scripts) + shown(away) - 8
    readonly property bool wide: natural + main.implicitWidth + 20 <= width
    readonly property real tight: 12
    // The primary action stands beside the last of the others where there is room.
    readonly property Item last: ended ? scripts : away
    readonly property bool shared: !wide && last.x + last.width + 20 + main.implicitWidth <= width
    signal scriptsWished
    signal leftWished
    signal homeWished

    function shown(item: Item): real { return item.visible ? item.width + 8 : 0 }

    spacing: 8

    Flow {
        visible: root.teacher.actions.count > 0 && !root.asking && !root.teacher.board.paused
        width: parent.width
        layoutDirection: Qt.RightToLeft
        spacing: 8
        Repeater {
            model: root.teacher.actions
            delegate: ActionButton {
                required property var model
                text: model.label
                onClicked: root.teacher.wish(model.wish)
            }
        }
    }
    Item {
        width: parent.width
        height: root.wide ? main.height : usual.height
                + (root.shared ? main.height - away.height : main.primary ? main.height + 8 : 0)
        Flow {
            id: usual
            width: root.wide ? root.natural : root.width
            y: root.wide ? (parent.height - height) / 2 : 0
            spacing: 8
            ActionButton {
                id: backwards
                visible: !root.ended
                icon.name: "left"
                width: Theme.target
                Accessible.name: qsTr("Back")
                enabled: root.asking || root.teacher.canBack
                onClicked: root.teacher.back()
            }
            ActionButton {
                id: pause
                leftPadding: root.tight
                rightPadding: root.tight
                icon.name: "pause"
                text: qsTr("Pause (B)")
                visible: root.allowed.includes(ConsoleModel.Pause) && !root.teacher.board.paused
                onClicked: root.teacher.wish(ConsoleModel.Pause)
            }
            ActionButton {
                id: scripts
                leftPadding: root.tight
                rightPadding: root.tight
                icon.name: "note"
                text: qsTr("Scripts (H)")
                onClicked: root.scriptsWished()
            }
            ActionButton {
                id: away
                leftPadding: root.tight
                rightPadding: root.tight
                visible: !root.ended
                icon.name: "door"
                text: qsTr("Away (L)")
                Accessible.name: qsTr("Somebody left (L)")
                onClicked: root.leftWished()
            }
        }
        Row {
            id: main
            readonly property bool primary: root.asking || root.ended || root.teacher.primary !== ""
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.px(50)
            spacing: 8
            ActionButton {
                visible: root.asking
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Wait")
                onClicked: root.teacher.cancel()
            }
            ActionButton {
                look: "primary"
                height: parent.height
                icon.name: "right"
                visible: main.primary
                text: root.asking ? qsTr("Yes") : root.ended ? qsTr("Back to the lessons") : root.teacher.primary
                onClicked: root.ended ? root.homeWished() : root.teacher.next()
            }
        }
    }
}
