// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// A statement on its way: read along, choose, closed, the words, the talk, the explanation.
Item {
    id: root

    required property BoardModel board
    required property real u
    required property real margin
    // What stands beside the sheets, at the right.
    property real aside: 0

    BoardText {
        id: place
        u: root.u
        size: 44
        x: root.margin
        y: 60 * root.u
        color: Theme.muted
        text: root.board.place
    }
    BoardText {
        u: root.u
        size: 46
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        y: 58 * root.u
        width: parent.width - 3 * root.margin - place.implicitWidth
        horizontalAlignment: Text.AlignRight
        font.weight: Font.DemiBold
        color: Theme.primary
        text: root.board.status
    }
    Item {
        x: root.margin
        y: 150 * root.u
        width: parent.width - 2 * root.margin - root.aside
        height: parent.height - y - 56 * root.u
        When {
            condition: root.board.page === BoardModel.Question
            BoardQuestion { anchors.fill: parent; board: root.board; u: root.u }
        }
        When {
            condition: root.board.page === BoardModel.Picture
            BoardPicture { anchors.fill: parent; board: root.board; u: root.u }
        }
        When {
            condition: root.board.page === BoardModel.Prompts
            BoardPrompts { anchors.fill: parent; board: root.board; u: root.u }
        }
        When {
            condition: root.board.page === BoardModel.Explanation
            BoardExplanation { anchors.fill: parent; board: root.board; u: root.u }
        }
    }
}
