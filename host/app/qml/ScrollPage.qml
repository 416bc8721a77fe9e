// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A page in one column that scrolls by wheel, touch and keys.
FocusScope {
    id: page

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias area: area
    readonly property real room: area.width - 56

    function scroll(by) {
        area.contentY = Math.max(0, Math.min(area.contentHeight - area.height, area.contentY + by))
    }

    focus: true
    Keys.onPressed: event => {
        const steps = new Map([[Qt.Key_Down, 60], [Qt.Key_Up, -60], [Qt.Key_PageDown, area.height - 60], [Qt.Key_PageUp, 60 - area.height],
                               [Qt.Key_Home, -area.contentHeight], [Qt.Key_End, area.contentHeight]])
        event.accepted = steps.has(event.key)
        if (event.accepted) scroll(steps.get(event.key))
    }

    Flickable {
        id: area
        anchors.fill: parent
        contentHeight: column.height + 56
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: column
            x: 28
            y: 28
            width: page.room
            spacing: 14
        }
    }
    ScrollMark { of: area }
}
