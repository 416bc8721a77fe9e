// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A page that may be higher than its place. What gets the keyboard's focus comes into sight; the arrow keys scroll when
// nothing in it wants them.
Flickable {
    id: area

    // A page of words alone: the Tab key stops at it when there is more than fits, so that the arrow keys can scroll it.
    property bool stop: false
    readonly property Item focused: Window.activeFocusItem
    readonly property real most: Math.max(0, contentHeight - height)
    readonly property real stride: Theme.px(60)

    function scrollBy(distance: real) { contentY = Math.max(0, Math.min(most, contentY + distance)) }
    function bringIntoSight(item: Item, around: real) {
        let up = item
        while (up && up !== contentItem) up = up.parent
        if (!up) return
        const top = contentItem.mapFromItem(item, 0, 0).y - around
        const bottom = top + item.height + 2 * around
        if (top < contentY) scrollBy(top - contentY)
        else if (bottom > contentY + height) scrollBy(Math.min(top, bottom - height) - contentY)
    }

    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    activeFocusOnTab: stop && (most > 0 || activeFocus)  // Qt lets no item stop being a stop while it has the focus
    onFocusedChanged: bringIntoSight(focused, 16)
    Keys.onUpPressed: event => {
        event.accepted = contentY > 0
        scrollBy(-stride)
    }
    Keys.onDownPressed: event => {
        event.accepted = contentY < most
        scrollBy(stride)
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp) scrollBy(stride - height)
        else if (event.key === Qt.Key_PageDown) scrollBy(height - stride)
        else return
        event.accepted = true
    }

    ScrollMark {
        parent: area
        of: area
    }
    FocusRing {
        parent: area
        anchors.margins: 2
        visible: area.stop && area.activeFocus
    }
}
