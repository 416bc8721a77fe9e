// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A word as a bar: one fixed length per level, so that a bar says no more than its word does.
Item {
    id: root

    required property int level
    property int firstLevel: -1
    readonly property var lengths: [1 / 12, 1 / 6, 1 / 3, 1 / 2, 2 / 3, 5 / 6, 11 / 12]
    readonly property bool compared: firstLevel >= 0
    property real grown
    property real thickness: height

    implicitHeight: thickness * (compared ? 1.5 : 1)

    Rectangle {
        width: parent.width
        height: root.thickness
        radius: height * 0.2
        color: Theme.track
    }
    Rectangle {
        visible: root.level >= 0
        width: parent.width * (root.lengths[root.level] ?? 0) * root.grown
        height: root.thickness
        radius: height * 0.2
        color: Theme.bar
    }
    Rectangle {
        visible: root.compared
        y: root.thickness * 1.14
        width: parent.width * (root.lengths[root.firstLevel] ?? 0)
        height: root.thickness * 0.36
        radius: height * 0.3
        color: "transparent"
        border.width: Math.max(1, root.thickness * 0.07)
        border.color: Theme.edge
    }
    NumberAnimation on grown {
        from: 0
        to: 1
        duration: Theme.growth
        easing.type: Easing.OutCubic
    }
}
