// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// One place to go, in the rail at the left.
T.ItemDelegate {
    id: control

    property bool chosen: false
    readonly property color tint: chosen ? Theme.primary : Theme.ink

    width: parent ? parent.width : 0
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, label.implicitHeight + 16)
    Accessible.selected: chosen
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        Icon {
            id: drawing
            x: 12
            name: control.icon.name
            color: control.tint
            width: Theme.icon
            height: width
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: label
            anchors.left: drawing.right
            anchors.leftMargin: 12
            width: parent.width - x - 8
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            color: control.tint
            font.weight: control.chosen ? Font.DemiBold : Font.Normal
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.chosen || control.hovered ? Theme.primarySoft : "transparent"
        border.width: control.visualFocus ? 2 : 0
        border.color: Theme.primary
    }
}
