// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import StemmigDevice

// A row that leads to another screen.
T.Button {
    id: lead

    property string drawing

    implicitHeight: Math.max(Theme.row, implicitContentHeight + 24)
    implicitWidth: implicitContentWidth + 28
    leftPadding: 14
    rightPadding: 14
    Accessible.onPressAction: lead.clicked()
    Keys.onReturnPressed: lead.clicked()
    Keys.onEnterPressed: lead.clicked()
    contentItem: RowFace {
        drawing: lead.drawing
        text: lead.text
        leads: true
        size: Theme.lead
    }
    background: Rectangle {
        radius: 16
        color: lead.down || lead.hovered ? Theme.tint : Theme.surface
        border.width: 1.5
        border.color: Theme.edge
        FocusRing {
            visible: lead.visualFocus
            around: 16
        }
    }
}
