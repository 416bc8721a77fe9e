// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

Item {
    id: root

    required property BoardModel board
    required property real u
    readonly property bool chatting: root.board.chat.count > 0

    Fitted {
        id: chat
        visible: root.chatting
        width: visible ? parent.width * 0.5 : 0
        height: parent.height
        spacing: 26 * root.u * factor
        bias: 0.5
        Repeater {
            model: root.board.chat
            delegate: ChatBubble {
                u: root.u
                factor: chat.factor
                width: chat.width
            }
        }
    }
    Fitted {
        id: fit
        x: root.chatting ? chat.width + 80 * root.u : 0
        width: parent.width - x
        height: parent.height
        spacing: 32 * root.u * factor
        bias: root.chatting ? 0.5 : 0.35
        BoardAsks {
            u: root.u
            factor: fit.factor
            opinion: root.board.opinion
            text: root.board.asks
        }
        BoardText {
            u: root.u
            size: (root.chatting ? 64 : 84) * fit.factor
            width: parent.width
            font.weight: Font.Bold
            // What a chat asks is often the very question above it.
            visible: root.board.statement !== root.board.asks
            text: root.board.statement
        }
        Item { width: 1; height: 16 * root.u * fit.factor }
        Repeater {
            model: root.board.choices
            delegate: BoardChoice {
                u: root.u
                factor: fit.factor
                width: fit.width
            }
        }
    }
}
