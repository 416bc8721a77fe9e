// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Around what has the keyboard's focus, clear of its own edge.
Rectangle {
    objectName: "focusRing"
    property real around: Theme.radius

    anchors.fill: parent
    anchors.margins: -4
    radius: around + 4
    color: "transparent"
    border.width: 2
    border.color: Theme.primary
}
