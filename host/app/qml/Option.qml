// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// One row of a list of which one is chosen.
T.AbstractButton {
    id: option

    property bool chosen: false

    implicitHeight: Math.max(Theme.target, label.implicitHeight + 16)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Keys.onReturnPressed: click()

    contentItem: Item {
        Rectangle {
            x: 14
            width: Theme.icon
            height: Theme.icon
            radius: height / 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.surface
            border.width: option.chosen ? Theme.px(6) : 1
            border.color: option.chosen ? Theme.primary : Theme.edge
        }
        Label {
            id: label
            x: 26 + Theme.icon
            width: parent.width - x - 10
            anchors.verticalCenter: parent.verticalCenter
            text: option.text
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: option.chosen ? Theme.primarySoft : Theme.surface
        border.width: option.visualFocus ? 2 : 1
        border.color: option.visualFocus ? Theme.primary : Theme.line
    }
}
