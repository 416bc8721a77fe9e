// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// A page that may be higher than its place. What gets the keyboard's focus comes into sight; the arrow keys scroll when
// nothing in it wants them.
Flickable {
    id: area

    readonly property Item focused: Window.activeFocusItem
    readonly property real most: Math.max(0, contentHeight - height)
    readonly property real stride: 60

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
    // Words alone: the Tab key stops here when there is more than fits, so that the arrow keys can scroll.
    activeFocusOnTab: most > 0 || activeFocus
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

    // How far one is.
    Rectangle {
        parent: area
        visible: area.most > 0
        width: 5
        radius: 2.5
        color: Theme.edge
        anchors.right: parent.right
        anchors.rightMargin: 5
        height: Math.max(32, area.height * area.height / Math.max(1, area.contentHeight))
        y: area.most > 0 ? (area.height - height) * Math.max(0, Math.min(1, area.contentY / area.most)) : 0
    }
    FocusRing {
        parent: area
        anchors.margins: 2
        visible: area.activeFocus
    }
}
