// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// How far the class is, as one of three words. Moves at ticks only and never says "everybody".
Rectangle {
    id: root

    property string text
    property int level: 0

    implicitHeight: 104
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Heading {
        x: 20
        y: 16
        text: root.text
        font.pixelSize: 17
    }
    Label {
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 19
        text: qsTr("Only you see this")
        font.pixelSize: Theme.meta
        color: Theme.muted
    }
    Row {
        x: 20
        y: 60
        width: parent.width - 40
        spacing: 6
        Repeater {
            model: 3
            delegate: Rectangle {
                required property int index
                width: (parent.width - 12) / 3
                height: 20
                radius: 5
                color: index <= root.level ? Theme.bar : Theme.track
            }
        }
    }
}
