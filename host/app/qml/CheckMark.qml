// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// Marked or not, one of many.
T.AbstractButton {
    id: control

    property bool on: false

    implicitHeight: Math.max(Theme.target, label.implicitHeight + 8)
    implicitWidth: label.x + label.implicitWidth + 10
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Rectangle {
            id: box
            x: 10
            width: Theme.px(22)
            height: width
            radius: 5
            anchors.verticalCenter: parent.verticalCenter
            color: control.on ? Theme.primary : Theme.surface
            border.width: control.visualFocus ? 2 : 1
            border.color: control.on || control.visualFocus ? Theme.primary : Theme.edge
            Icon {
                visible: control.on
                anchors.fill: parent
                anchors.margins: 2
                name: "check"
                color: Theme.primaryText
            }
        }
        Label {
            id: label
            x: box.x + box.width + 10
            width: Math.max(0, control.width - x)
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            color: Theme.primary
            font.weight: Font.DemiBold
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.hovered ? Theme.primarySoft : "transparent"
        border.width: control.visualFocus ? 2 : 0
        border.color: Theme.primary
    }
}
