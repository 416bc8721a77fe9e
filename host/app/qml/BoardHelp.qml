// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The closing step and after the end: where to go, the same as on the devices.
Item {
    id: root

    required property BoardModel board
    required property real u
    required property real margin
    readonly property bool ended: board.scene === BoardModel.Ended

    Fitted {
        id: fit
        x: root.margin
        y: root.margin * 0.8
        width: parent.width - 2 * root.margin
        height: parent.height - root.margin * 1.4
        spacing: 18 * root.u * factor
        bias: 0.4
        BoardText {
            u: root.u
            size: 76 * fit.factor
            width: parent.width
            font.weight: Font.Bold
            text: root.ended ? qsTr("Thank you. Talking is always possible.") : root.board.heading
        }
        Repeater {
            model: root.board.lines
            delegate: BoardText {
                required property var model
                u: root.u
                size: 50 * fit.factor
                width: fit.width
                text: model.text
            }
        }
        BoardText {
            u: root.u
            size: 46 * fit.factor
            width: parent.width
            visible: root.ended
            color: Theme.muted
            text: root.board.helpOpening
        }
        Item { width: 1; height: 6 * root.u }
        Item {
            id: cards
            readonly property int columns: 3
            readonly property real gap: 24 * root.u
            readonly property real cell: (width - (columns - 1) * gap) / columns
            readonly property real line: 232 * root.u * fit.factor
            width: parent.width
            height: Math.ceil(root.board.help.count / columns) * (line + gap) - gap
            Repeater {
                model: root.board.help
                delegate: HelpCard {
                    u: root.u
                    factor: fit.factor
                    x: (index % cards.columns) * (cards.cell + cards.gap)
                    y: Math.floor(index / cards.columns) * (cards.line + cards.gap)
                    width: cards.cell
                    height: cards.line
                }
            }
        }
    }
}
