// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// The board went to the second screen by itself: is that the class's one?
Rectangle {
    id: root

    required property ClassSafeModel classSafe
    signal swapWished

    visible: classSafe.asking
    implicitHeight: parts.implicitHeight + 28
    radius: Theme.radius
    color: Theme.accentSoft
    Column {
        id: parts
        x: 16
        y: 14
        width: parent.width - 32
        spacing: 10
        Label {
            width: parent.width
            color: Theme.accent
            text: qsTr("The board is on your second screen now. Does the class see that screen, and only you this one?")
        }
        Flow {
            width: parent.width
            spacing: 8
            ActionButton {
                objectName: "screenRight"
                text: qsTr("Yes, that is right")
                onClicked: root.classSafe.confirm()
            }
            ActionButton {
                text: qsTr("No, swap the screens")
                onClicked: root.swapWished()
            }
        }
    }
}
