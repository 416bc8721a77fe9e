// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A column that gets smaller letters until it fits. Its children multiply their sizes by `factor`.
Item {
    id: fitted

    default property alias content: column.data
    property alias spacing: column.spacing
    property real factor: 1
    property real least: 0.25
    // 0 top, 0.5 centre
    property real bias: 0
    property bool settling: false

    function settle() {
        if (settling || width <= 0 || height <= 0) return
        settling = true
        let size = 1
        while (true) {
            factor = size
            column.forceLayout()
            if (column.implicitHeight <= height || size * 0.96 < least) break
            size *= 0.96
        }
        settling = false
    }
    function later() {
        if (settling) return
        // The linter of Qt 6.4 takes this for a property that may not be a function.
        Qt.callLater(settle) // qmllint disable
    }

    onWidthChanged: later()
    onHeightChanged: later()
    Component.onCompleted: settle()

    Column {
        id: column
        width: parent.width
        y: Math.max(0, (parent.height - implicitHeight) * fitted.bias)
        onImplicitHeightChanged: fitted.later()
    }
}
