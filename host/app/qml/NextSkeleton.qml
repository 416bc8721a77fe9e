// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The next step as a small empty board: what kind it is and its title, never a choice, a word or a result.
Rectangle {
    id: root

    required property string title
    required property int kind
    readonly property bool voting: kind === ConsoleModel.StatementStep
    readonly property bool breather: kind === ConsoleModel.PauseStep

    implicitHeight: Math.max(width * 9 / 16, name.y + name.height + (breather ? 0 : lines.height + 12) + 14)
    color: Theme.bg
    border.width: 1
    border.color: Theme.edge
    Label {
        id: name
        objectName: "shortened"
        x: 14
        y: root.breather ? (parent.height - height) / 2 : 12
        width: parent.width - 28
        horizontalAlignment: root.breather ? Text.AlignHCenter : Text.AlignLeft
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        lineHeight: 1.15
        maximumLineCount: 2
        elide: Text.ElideRight
        text: root.title
    }
    Column {
        id: lines
        visible: !root.breather
        x: 14
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        width: parent.width - 28
        spacing: 7
        Repeater {
            model: root.voting ? 4 : 3
            delegate: Item {
                id: line
                required property int index
                width: lines.width
                height: root.voting ? 13 : 20
                Rectangle {
                    visible: root.voting
                    width: height
                    height: parent.height
                    radius: 3
                    color: Theme.surface
                    border.width: 1
                    border.color: Theme.edge
                }
                Rectangle {
                    x: root.voting ? 22 : 0
                    width: (parent.width - x) * (root.voting ? [0.62, 0.5, 0.56, 0.4][line.index] : 1)
                    height: parent.height
                    radius: root.voting ? 3 : 5
                    color: root.voting ? Theme.track : Theme.surface
                    border.width: root.voting ? 0 : 1
                    border.color: Theme.line
                }
            }
        }
    }
}
