// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// One released word: every word has a bar of one length. The first round's is an outline.
Column {
    id: word

    property int level
    property string label
    property string text
    property bool first: false

    spacing: 6
    Rectangle {
        width: parent.width
        height: 14
        radius: 7
        color: Theme.track
        Rectangle {
            width: parent.width * [0.07, 0.18, 0.34, 0.5, 0.66, 0.82, 0.93][Math.max(0, Math.min(6, word.level))]
            height: parent.height
            radius: 7
            color: word.first ? "transparent" : Theme.bar
            border.width: word.first ? 2 : 0
            border.color: Theme.bar
        }
    }
    Label {
        width: parent.width
        part: true
        font.weight: Font.DemiBold
        text: word.label === "" ? word.text : qsTr("%1: %2").arg(word.label).arg(word.text)
    }
}
