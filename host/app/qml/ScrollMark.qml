// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Shows that there is more, and where one is. Not a control: wheel, touch and keys scroll.
Rectangle {
    required property Flickable of
    // How far from its edge; below zero: beside it.
    property real inset: 3

    visible: of.contentHeight > of.height + 1
    x: of.width - width - inset
    y: of.visibleArea.yPosition * of.height
    width: 4
    height: Math.max(24, of.visibleArea.heightRatio * of.height)
    radius: 2
    color: Theme.edge
    opacity: 0.7
    Accessible.ignored: true
}
