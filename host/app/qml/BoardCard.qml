// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// One numbered line on the board.
Rectangle {
    id: card

    required property int index
    required property string text
    required property real u
    required property real factor

    height: label.implicitHeight + 72 * u * factor
    radius: 20 * u
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    BoardText {
        id: number
        u: card.u
        size: 58 * card.factor
        part: true
        x: 44 * card.u
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        color: Theme.primary
        text: card.index + 1
    }
    BoardText {
        id: label
        u: card.u
        size: 56 * card.factor
        part: true
        x: 124 * card.u
        width: parent.width - x - 44 * card.u
        anchors.verticalCenter: parent.verticalCenter
        text: card.text
    }
}
