// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// How far the class is, as one of three words. Moves at ticks only and never says "everybody".
Rectangle {
    id: root

    property string text
    property int level: 0

    implicitHeight: words.implicitHeight + 32
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Column {
        id: words
        x: 20
        y: 16
        width: parent.width - 40
        spacing: 14
        Item {
            width: parent.width
            height: Math.max(said.implicitHeight, aside.implicitHeight)
            Heading {
                id: said
                width: parent.width - aside.width - 16
                text: root.text
                font.pixelSize: Theme.lead
            }
            Label {
                id: aside
                anchors.right: parent.right
                anchors.baseline: said.baseline
                text: qsTr("Only you see this")
                font.pixelSize: Theme.meta
                color: Theme.muted
            }
        }
        Row {
            width: parent.width
            spacing: 6
            Repeater {
                model: 3
                delegate: Rectangle {
                    required property int index
                    width: (words.width - 12) / 3
                    height: 20
                    radius: 5
                    color: index <= root.level ? Theme.bar : Theme.track
                }
            }
        }
    }
}
