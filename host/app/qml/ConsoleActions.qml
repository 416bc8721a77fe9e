// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// One primary action; what else can be done stands beside it.
Item {
    id: root

    required property ConsoleModel teacher
    readonly property bool asking: teacher.question !== ""
    signal scriptsWished

    implicitHeight: 50

    Row {
        id: left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        ActionButton {
            icon.name: "left"
            text: qsTr("Back")
            enabled: root.asking || root.teacher.canBack
            onClicked: root.teacher.back()
        }
        ActionButton {
            icon.name: "pause"
            text: qsTr("Pause (B)")
            visible: root.teacher.allowed.includes(ConsoleModel.Pause) && !root.teacher.board.paused
            onClicked: root.teacher.wish(ConsoleModel.Pause)
        }
        ActionButton {
            icon.name: "note"
            text: qsTr("Scripts (H)")
            onClicked: root.scriptsWished()
        }
    }
    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        Repeater {
            model: root.asking || root.teacher.board.paused ? null : root.teacher.actions
            delegate: ActionButton {
                required property var model
                text: model.label
                onClicked: root.teacher.wish(model.wish)
            }
        }
        ActionButton {
            visible: root.asking
            text: qsTr("Wait")
            onClicked: root.teacher.cancel()
        }
        ActionButton {
            look: "primary"
            height: 50
            icon.name: "right"
            visible: root.asking || root.teacher.primary !== ""
            text: root.asking ? qsTr("Yes") : root.teacher.primary
            onClicked: root.teacher.next()
        }
    }
}
