// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// The letter of a choice; `marked` after the reveal.
Rectangle {
    id: box

    required property string letter
    required property real side
    property bool marked: false

    width: side
    height: side
    radius: side * 0.2
    color: marked ? Theme.primary : Theme.surface
    border.width: Math.max(1, side * 0.035)
    border.color: marked ? Theme.primary : Theme.ink
    Text {
        anchors.centerIn: parent
        text: box.letter
        color: box.marked ? Theme.primaryText : Theme.ink
        font.family: Theme.family
        font.weight: Font.DemiBold
        font.pixelSize: Math.max(1, Math.round(box.side * 0.56))
    }
}
