// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// One primary action; what else can be done stands beside it.
Item {
    id: root

    required property ConsoleModel console
    readonly property bool asking: console.question !== ""
    signal scriptsWished

    implicitHeight: 50

    Row {
        id: left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        ActionButton {
            icon.name: "left"
            text: qsTr("Back")
            enabled: root.asking || root.console.canBack
            onClicked: root.console.back()
        }
        ActionButton {
            icon.name: root.console.board.paused ? "right" : "pause"
            text: root.console.board.paused ? qsTr("Go on (B)") : qsTr("Pause (B)")
            visible: root.console.allowed.includes(ConsoleModel.Pause) && !root.console.board.paused
            onClicked: root.console.wish(ConsoleModel.Pause)
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
            model: root.asking || root.console.board.paused ? null : root.console.actions
            delegate: ActionButton {
                required property var model
                text: model.label
                onClicked: root.console.wish(model.wish)
            }
        }
        ActionButton {
            visible: root.asking
            text: qsTr("Wait")
            onClicked: root.console.cancel()
        }
        ActionButton {
            look: "primary"
            height: 50
            icon.name: "right"
            visible: root.asking || root.console.primary !== ""
            text: root.asking ? qsTr("Yes") : root.console.primary
            onClicked: root.console.next()
        }
    }
}
