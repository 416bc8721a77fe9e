// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

Item {
    id: root

    required property BoardModel board
    required property real u

    Fitted {
        id: fit
        width: parent.width
        height: parent.height - foot.height - 24 * root.u
        spacing: 30 * root.u * factor
        bias: 0.2
        BoardText {
            u: root.u
            size: 60 * fit.factor
            width: parent.width
            font.weight: Font.Bold
            text: root.board.statement
        }
        Item { width: 1; height: 16 * root.u }
        Repeater {
            model: root.board.prompts
            delegate: BoardCard {
                u: root.u
                factor: fit.factor
                width: fit.width
            }
        }
    }
    BoardText {
        id: foot
        u: root.u
        size: 40
        anchors.bottom: parent.bottom
        width: parent.width
        color: Theme.muted
        text: qsTr("Talk about 'somebody', not about yourself or classmates. You may always say nothing.")
    }
}
