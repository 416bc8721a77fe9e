// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// After the reveal: the right choice and why. Nobody's own answer is anywhere near it.
Fitted {
    id: text

    required property BoardModel board
    required property real u

    spacing: 36 * u * factor
    bias: 0.25
    BoardText {
        u: text.u
        size: 60 * text.factor
        width: parent.width
        font.weight: Font.Bold
        text: text.board.statement
    }
    Repeater {
        model: text.board.choices
        delegate: Rectangle {
            id: row
            required property string letter
            required property string text
            required property bool right
            visible: right
            width: text.width
            height: label.implicitHeight + 56 * text.u * text.factor
            radius: 20 * text.u
            color: Theme.primarySoft
            LetterBox {
                letter: row.letter
                marked: true
                side: 80 * text.u * text.factor
                x: 36 * text.u
                anchors.verticalCenter: parent.verticalCenter
            }
            BoardText {
                id: label
                u: text.u
                size: 58 * text.factor
                x: 36 * text.u + 110 * text.u * text.factor
                width: parent.width - x - 36 * text.u
                anchors.verticalCenter: parent.verticalCenter
                font.weight: Font.DemiBold
                text: row.text
            }
        }
    }
    BoardText {
        u: text.u
        size: 54 * text.factor
        width: parent.width
        lineHeight: 1.25
        text: text.board.explanation
    }
}
