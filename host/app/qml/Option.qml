// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// One row of a list of which one is chosen.
T.RadioButton {
    id: option

    property bool chosen: false

    implicitWidth: implicitContentWidth
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
    // It shows what is, not what was asked for.
    checked: chosen
    onToggled: checked = Qt.binding(() => chosen)
    Accessible.onToggleAction: option.clicked()
    Accessible.onPressAction: option.clicked()
    Keys.onReturnPressed: option.clicked()
    Keys.onEnterPressed: option.clicked()

    contentItem: Face {
        text: option.text
        chosen: option.chosen
    }
    background: Rectangle {
        radius: Theme.radius
        color: option.chosen ? Theme.primarySoft : option.hovered ? Theme.bg : Theme.surface
        border.width: option.visualFocus ? 2 : 1
        border.color: option.visualFocus ? Theme.primary : Theme.line
    }

    component Face: Item {
        id: face

        property alias text: label.text
        property bool chosen

        implicitWidth: label.x + label.implicitWidth + 10
        implicitHeight: label.implicitHeight
        Rectangle {
            x: 14
            width: Theme.icon
            height: Theme.icon
            radius: height / 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.surface
            border.width: face.chosen ? Theme.px(6) : 1
            border.color: face.chosen ? Theme.primary : Theme.edge
        }
        Label {
            id: label
            x: 26 + Theme.icon
            width: face.width - x - 10
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
