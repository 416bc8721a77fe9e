// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Lines to talk about; in the opening the class's ground rules.
Item {
    id: talk

    required property BoardModel board
    required property real u
    required property real margin

    Fitted {
        id: fit
        x: talk.margin
        y: talk.margin
        width: parent.width - 2 * talk.margin
        height: parent.height - 2 * talk.margin
        spacing: 30 * talk.u * factor
        bias: 0.3
        BoardText {
            u: talk.u
            size: 92 * fit.factor
            width: parent.width
            font.weight: Font.Bold
            text: talk.board.scene === BoardModel.Opening ? qsTr("What we agree") : talk.board.title
        }
        Item { width: 1; height: 10 * talk.u }
        Repeater {
            model: talk.board.lines
            delegate: BoardCard {
                u: talk.u
                factor: fit.factor
                width: fit.width
            }
        }
    }
}
