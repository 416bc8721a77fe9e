// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// After the reveal: the right choice and why. Nobody's own answer is anywhere near it.
Fitted {
    id: fit

    required property BoardModel board
    required property real u

    spacing: 36 * u * factor
    bias: 0.25
    BoardText {
        u: fit.u
        size: 60 * fit.factor
        width: parent.width
        font.weight: Font.Bold
        text: fit.board.statement
    }
    Repeater {
        model: fit.board.choices
        delegate: Rectangle {
            id: row
            required property string letter
            required property string text
            required property bool isKey
            visible: isKey
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("Right: %1, %2").arg(letter).arg(text)
            width: fit.width
            height: label.implicitHeight + 56 * fit.u * fit.factor
            radius: 20 * fit.u
            color: Theme.primarySoft
            LetterBox {
                letter: row.letter
                marked: true
                side: 80 * fit.u * fit.factor
                x: 36 * fit.u
                anchors.verticalCenter: parent.verticalCenter
            }
            BoardText {
                id: label
                part: true
                u: fit.u
                size: 58 * fit.factor
                x: 36 * fit.u + 110 * fit.u * fit.factor
                width: parent.width - x - 36 * fit.u
                anchors.verticalCenter: parent.verticalCenter
                font.weight: Font.DemiBold
                text: row.text
            }
        }
    }
    BoardText {
        u: fit.u
        size: 54 * fit.factor
        width: parent.width
        lineHeight: 1.25
        text: fit.board.explanation
    }
}
