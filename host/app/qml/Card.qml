// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// What belongs together, on a surface of its own; clay when it asks for something.
Rectangle {
    id: card

    property bool warm: false
    property alias spacing: body.spacing
    default property alias content: body.data

    implicitHeight: body.implicitHeight + 2 * Theme.margin
    radius: 12
    color: warm ? Theme.accentSoft : Theme.surface
    border.width: warm ? 0 : 1
    border.color: Theme.line
    Column {
        id: body
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: 10
    }
}
