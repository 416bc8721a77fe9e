// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A text with a drawing before it.
Item {
    id: line

    property string icon
    property string text
    property color color: Theme.ink
    property alias label: label

    visible: text !== ""
    implicitHeight: Math.max(drawing.height, label.implicitHeight)
    Icon {
        id: drawing
        name: line.icon
        color: line.color
        y: 1
        width: Theme.px(18)
        height: width
    }
    Label {
        id: label
        x: drawing.width + 10
        width: parent.width - x
        color: line.color
        text: line.text
    }
}
