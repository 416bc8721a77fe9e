// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
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
        height: implicitContentHeight + 32
        enabled: root.full
        text: root.model.name
        Accessible.role: Accessible.Button
        Accessible.name: root.opened ? qsTr("Close %1").arg(text) : qsTr("Open %1").arg(text)
        Accessible.description: root.model.size + ". " + root.model.purpose
        Keys.onReturnPressed: head.clicked()
        Keys.onEnterPressed: head.clicked()
        onClicked: root.opened = !root.opened

        contentItem: Face {
            name: root.model.name
            size: root.model.size
            purpose: root.model.purpose
            ours: root.model.ours
            full: root.full
            opened: root.opened
        }
        background: Rectangle {
            radius: root.radius
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

    component Face: Item {
        id: face

        property alias name: name.text
        property alias size: size.text
        property alias purpose: purpose.text
        property bool ours
        property bool full
        property bool opened

        implicitHeight: texts.implicitHeight
        Column {
            id: texts
            x: Theme.margin
            width: face.width - 2 * Theme.margin - (face.full ? Theme.icon + 16 : 0)
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            Flow {
                width: parent.width
                spacing: 10
                Label {
                    id: name
                    width: Math.min(implicitWidth, parent.width)
                    font.weight: Font.DemiBold
                }
                Label {
                    id: size
                    color: Theme.muted
                }
            }
            Label {
                id: purpose
                width: parent.width
                color: face.ours ? Theme.muted : Theme.accent
            }
        }
        Icon {
            visible: face.full
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            name: "down"
            color: Theme.primary
            width: Theme.icon
            height: Theme.icon
            rotation: face.opened ? 180 : 0
        }
    }
}
