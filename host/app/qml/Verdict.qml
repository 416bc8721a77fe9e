// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// How something came out: on clay what asks for more, on petrol what was understood, plain what says neither.
Rectangle {
    id: root

    property string text
    property int tone: 0

    visible: text !== ""
    implicitWidth: Math.min(label.implicitWidth + (tone > 0 ? 24 : 0), parent.width)
    implicitHeight: label.implicitHeight + 10
    radius: height / 2
    color: tone === 2 ? Theme.accentSoft : tone === 1 ? Theme.primarySoft : "transparent"
    Label {
        id: label
        x: root.tone > 0 ? 12 : 0
        y: 5
        width: root.width - 2 * x
        text: root.text
        font.pixelSize: Theme.meta
        font.weight: Font.DemiBold
        color: root.tone === 2 ? Theme.accent : root.tone === 1 ? Theme.primary : Theme.muted
        lineHeight: 1
    }
}
