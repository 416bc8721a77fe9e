// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// A table as it stands in a file. A long one scrolls by itself.
Column {
    id: root

    property var table
    readonly property int gap: 14
    readonly property real room: width - 16 - (table.columns.length - 1) * gap

    spacing: 6
    Heading {
        width: parent.width
        text: root.table.heading
        font.pixelSize: Theme.body
    }
    Label {
        visible: root.table.remark !== ""
        width: parent.width
        font.pixelSize: Theme.small
        color: Theme.muted
        text: root.table.remark
    }
    Label {
        visible: root.table.rows.length === 0
        width: parent.width
        font.pixelSize: Theme.small
        text: qsTr("There is nothing in it.")
    }
    component Cells: Row {
        id: cells
        property var texts: []
        property bool head: false
        x: 8
        spacing: root.gap
        Repeater {
            model: cells.texts
            delegate: Label {
                required property int index
                required property string modelData
                width: root.room * root.table.shares[index]
                font.pixelSize: Theme.meta
                font.weight: cells.head ? Font.DemiBold : Font.Normal
                color: cells.head ? Theme.muted : Theme.ink
                text: modelData
            }
        }
    }
    Cells {
        id: head
        visible: root.table.rows.length > 0
        head: true
        texts: root.table.columns
    }
    Rectangle {
        visible: head.visible
        width: parent.width
        height: 1
        color: Theme.edge
    }
    ListView {
        id: list
        objectName: "tableRows"
        visible: head.visible
        width: parent.width
        height: Math.min(contentHeight, Theme.px(360))
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        activeFocusOnTab: interactive
        model: root.table.rows.length
        delegate: Item {
            id: row
            required property int index
            width: list.width
            height: cells.height + 12
            Rectangle {
                anchors.fill: parent
                radius: 4
                color: row.index % 2 ? "transparent" : Theme.bg
            }
            Cells {
                id: cells
                y: 6
                texts: root.table.rows[row.index]
            }
        }
        ScrollMark {
            parent: list
            of: list
            y: list.visibleArea.yPosition * list.height
            anchors.right: list.right
        }
        Rectangle {
            parent: list
            anchors.fill: parent
            visible: list.activeFocus
            color: "transparent"
            border.width: 2
            border.color: Theme.primary
            radius: 4
        }
        Keys.onDownPressed: contentY = Math.min(contentHeight - height, contentY + Theme.target)
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)
    }
}
