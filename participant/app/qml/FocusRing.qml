// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// Around what has the keyboard's focus, clear of its own edge.
Rectangle {
    property real around: Theme.radius

    anchors.fill: parent
    anchors.margins: -5
    radius: around + 5
    color: "transparent"
    border.width: 3
    border.color: Theme.primary
}
