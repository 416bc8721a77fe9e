// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// On or off. Shows what is, asks by `wished`; the state comes back from the room.
T.AbstractButton {
    id: control

    property bool on: false

    implicitHeight: Math.max(Theme.target, label.implicitHeight + 8)
    implicitWidth: Theme.px(52) + label.implicitWidth
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.name: text
    Keys.onReturnPressed: click()

    contentItem: Item {
        Rectangle {
            id: rail
            width: Theme.px(40)
            height: Theme.px(22)
            radius: height / 2
            anchors.verticalCenter: parent.verticalCenter
            color: control.on ? Theme.primary : Theme.surface
            border.width: control.visualFocus ? 2 : 1
            border.color: control.on || control.visualFocus ? Theme.primary : Theme.edge
            Rectangle {
                width: height
                height: rail.height - 8
                radius: height / 2
                y: 4
                x: control.on ? rail.width - width - 4 : 4
                color: control.on ? Theme.primaryText : Theme.edge
            }
        }
        Label {
            id: label
            x: Theme.px(52)
            width: Math.max(0, control.width - x)
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
        }
    }
}
