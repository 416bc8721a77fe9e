// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// The class's screen, live and small: the board itself at the projector's size, scaled.
Item {
    id: preview

    required property BoardModel board
    property size projector: Qt.size(1920, 1080)

    implicitHeight: width * projector.height / projector.width

    Board {
        board: preview.board
        width: preview.projector.width
        height: preview.projector.height
        transformOrigin: Item.TopLeft
        scale: preview.width / width
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: 1
        border.color: Theme.edge
    }
}
