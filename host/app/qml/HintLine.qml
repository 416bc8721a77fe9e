// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// One thing to know about what is new on the screen; gone for good once it was read.
Item {
    id: root

    required property HintsModel hints

    visible: hints.text !== ""
    implicitHeight: Math.max(said.implicitHeight, done.height)
    Rectangle {
        width: 3
        height: parent.height
        radius: 1.5
        color: Theme.bar
    }
    Label {
        id: said
        x: 14
        width: done.x - x - 8
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.small
        color: Theme.muted
        text: root.hints.text
    }
    ActionButton {
        id: done
        objectName: "hintRead"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        look: "quiet"
        font.pixelSize: Theme.small
        text: qsTr("I see")
        onClicked: root.hints.dismiss()
    }
}
