// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The next step as a tiny empty board: what kind it is, and its title; never a choice, a word or a result.
Item {
    id: root

    required property string title
    required property int kind
    readonly property bool voting: kind === ConsoleModel.StatementStep
    readonly property bool breather: kind === ConsoleModel.PauseStep
    readonly property bool beside: width >= Theme.px(230)

    implicitHeight: beside ? Math.max(tiny.height, name.implicitHeight) : tiny.height + 8 + name.implicitHeight
    Rectangle {
        id: tiny
        width: 112
        height: 63
        color: Theme.bg
        border.width: 1
        border.color: Theme.edge
        Rectangle {
            x: 8
            y: 8
            width: root.breather ? 0 : 62
            height: 7
            radius: 2
            color: Theme.edge
        }
        Icon {
            visible: root.breather
            anchors.centerIn: parent
            width: 28
            height: 28
            name: "sprout"
            color: Theme.edge
        }
        Repeater {
            model: root.breather ? 0 : root.voting ? 4 : 3
            delegate: Item {
                id: line
                required property int index
                x: 8
                y: root.voting ? 21 + index * 9 : 21 + index * 12
                width: tiny.width - 16
                height: root.voting ? 6 : 9
                Rectangle {
                    visible: root.voting
                    width: height
                    height: parent.height
                    color: "transparent"
                    border.width: 1
                    border.color: Theme.edge
                }
                Rectangle {
                    x: root.voting ? 11 : 0
                    width: (parent.width - x) * (root.voting ? [0.62, 0.5, 0.56, 0.4][line.index] : 1)
                    height: parent.height
                    radius: 2
                    color: root.voting ? Theme.track : Theme.surface
                    border.width: root.voting ? 0 : 1
                    border.color: Theme.line
                }
            }
        }
    }
    Label {
        id: name
        objectName: "shortened"
        x: root.beside ? tiny.width + 12 : 0
        y: root.beside ? Math.max(0, (parent.height - implicitHeight) / 2) : tiny.height + 8
        width: parent.width - x
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        lineHeight: 1.15
        maximumLineCount: 3
        elide: Text.ElideRight
        text: root.title
    }
}
