// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// On or off. Shows what is, asks by `wished`; the state comes back from the room.
T.AbstractButton {
    id: control

    property bool on: false

    implicitHeight: Math.max(Theme.target, label.implicitHeight + 8)
    implicitWidth: 52 + label.implicitWidth
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.name: text
    Keys.onReturnPressed: click()

    contentItem: Item {
        Rectangle {
            id: rail
            width: 40
            height: 22
            radius: 11
            anchors.verticalCenter: parent.verticalCenter
            color: control.on ? Theme.primary : Theme.surface
            border.width: control.visualFocus ? 2 : 1
            border.color: control.on || control.visualFocus ? Theme.primary : Theme.edge
            Rectangle {
                width: 14
                height: 14
                radius: 7
                y: 4
                x: control.on ? 22 : 4
                color: control.on ? Theme.primaryText : Theme.edge
            }
        }
        Label {
            id: label
            x: 52
            width: Math.max(0, control.width - 52)
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
        }
    }
}
