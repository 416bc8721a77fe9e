// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Stemmig

// Shows that there is more, and where one is. Not a control: wheel, touch and keys scroll; what the keys are at is brought
// into sight.
Rectangle {
    id: mark

    required property Flickable of
    readonly property Item focused: Window.activeFocusItem

    function reveal() {
        const room = Theme.margin
        const top = focused.mapToItem(of.contentItem, 0, 0).y
        const bottom = top + focused.height
        if (focused.height > of.height) return
        if (top < of.contentY) of.contentY = Math.max(0, top - room)
        else if (bottom > of.contentY + of.height) of.contentY = Math.min(of.contentHeight, bottom + room) - of.height
    }

    onFocusedChanged: {
        for (let up = focused; up; up = up.parent)
            if (up === of.contentItem) return reveal()
    }
    visible: of.contentHeight > of.height + 1
    anchors.right: of.right
    anchors.rightMargin: 3
    y: of.y + of.visibleArea.yPosition * of.height
    width: 4
    height: Math.max(24, of.visibleArea.heightRatio * of.height)
    radius: 2
    color: Theme.edge
    opacity: 0.7
    Accessible.ignored: true
}
