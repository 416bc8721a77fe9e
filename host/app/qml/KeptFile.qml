// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// One file; opens to show its contents.
Rectangle {
    id: root

    required property var model
    property bool opened: false
    readonly property bool full: model.tables.length > 0

    objectName: "keptFile"
    implicitHeight: head.height + (tables.visible ? tables.implicitHeight + 24 : 0)
    radius: 12
    color: Theme.surface
    border.width: 1
    border.color: root.model.ours ? Theme.line : Theme.accent

    T.AbstractButton {
        id: head
        width: parent.width
        height: texts.implicitHeight + 32
        enabled: root.full
        text: root.model.name
        Accessible.role: Accessible.Button
        Accessible.name: root.opened ? qsTr("Close %1").arg(root.model.name) : qsTr("Open %1").arg(root.model.name)
        Accessible.description: root.model.purpose
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: root.opened = !root.opened

        contentItem: Item {
            Column {
                id: texts
                x: Theme.margin
                y: 16
                width: parent.width - 2 * Theme.margin - (root.full ? Theme.icon + 16 : 0)
                spacing: 4
                Flow {
                    width: parent.width
                    spacing: 10
                    Label {
                        width: Math.min(implicitWidth, parent.width)
                        font.weight: Font.DemiBold
                        text: root.model.name
                    }
                    Label {
                        color: Theme.muted
                        text: root.model.size
                    }
                }
                Label {
                    width: parent.width
                    color: root.model.ours ? Theme.muted : Theme.accent
                    text: root.model.purpose
                }
            }
            Icon {
                visible: root.full
                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                name: "down"
                color: Theme.primary
                width: Theme.icon
                height: Theme.icon
                rotation: root.opened ? 180 : 0
            }
        }
        background: Rectangle {
            radius: 12
            color: head.hovered ? Theme.primarySoft : "transparent"
            border.width: head.visualFocus ? 2 : 0
            border.color: Theme.primary
        }
    }
    Column {
        id: tables
        visible: root.opened
        x: Theme.margin
        anchors.top: head.bottom
        width: parent.width - 2 * Theme.margin
        spacing: 22
        Repeater {
            model: root.opened ? root.model.tables : []
            delegate: KeptTable {
                required property var modelData
                width: tables.width
                table: modelData
            }
        }
    }
}
