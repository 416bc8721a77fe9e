// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// One primary action; what else can be done stands beside it.
Item {
    id: root

    required property ConsoleModel teacher
    readonly property bool asking: teacher.question !== ""
    signal scriptsWished

    implicitHeight: offers.visible ? 106 : 50

    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3
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
        id: offers
        visible: root.teacher.actions.count > 0 && !root.asking && !root.teacher.board.paused
        anchors.right: parent.right
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
    Row {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: 8
        ActionButton {
            visible: root.asking
            anchors.verticalCenter: parent.verticalCenter
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
