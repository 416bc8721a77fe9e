// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// Marked or not, one of many.
T.AbstractButton {
    id: control

    property bool on: false

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 8)
    implicitWidth: implicitContentWidth
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.name: text
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Face {
        text: control.text
        on: control.on
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.hovered ? Theme.primarySoft : "transparent"
        border.width: control.visualFocus ? 2 : 0
        border.color: Theme.primary
    }

    component Face: Item {
        id: face

        property alias text: label.text
        property bool on

        implicitWidth: label.x + label.implicitWidth + 10
        implicitHeight: label.implicitHeight
        Rectangle {
            id: box
            x: 10
            width: Theme.px(22)
            height: width
            radius: 5
            anchors.verticalCenter: parent.verticalCenter
            color: face.on ? Theme.primary : Theme.surface
            border.width: 1
            border.color: face.on ? Theme.primary : Theme.edge
            Icon {
                visible: face.on
                anchors.fill: parent
                anchors.margins: 2
                name: "check"
                color: Theme.primaryText
            }
        }
        Label {
            id: label
            x: box.x + box.width + 10
            width: Math.max(0, face.width - x)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
