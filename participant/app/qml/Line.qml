// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// A row to read.
Rectangle {
    id: line

    property alias drawing: face.drawing
    property alias text: face.text
    property alias more: face.more
    property alias address: face.address

    implicitHeight: Math.max(Theme.row, face.implicitHeight + 24)
    radius: 16
    color: Theme.surface
    border.width: 1.5
    border.color: Theme.track
    Accessible.role: Accessible.ListItem
    Accessible.name: text + (more === "" ? "" : ", " + more) + (address === "" ? "" : ", " + address)
    RowFace {
        id: face
        x: 14
        width: parent.width - 28
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.lead
    }
}
