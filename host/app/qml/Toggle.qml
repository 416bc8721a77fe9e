// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// On or off. Shows what is and says `clicked`; the new state comes back from who owns it.
T.CheckBox {
    id: control

    property bool on: false

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 8)
    implicitWidth: implicitContentWidth
    opacity: enabled ? 1 : 0.5
    checked: on
    // Shows what is, never what was asked for.
    nextCheckState: () => checkState
    Accessible.onToggleAction: control.clicked()
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Face {
        text: control.text
        on: control.on
        focused: control.visualFocus
    }

    component Face: Item {
        id: face

        property alias text: label.text
        property bool on
        property bool focused

        implicitWidth: Theme.px(52) + label.implicitWidth
        implicitHeight: label.implicitHeight
        Rectangle {
            id: rail
            width: Theme.px(40)
            height: Theme.px(22)
            radius: height / 2
            anchors.verticalCenter: parent.verticalCenter
            color: face.on ? Theme.primary : Theme.surface
            border.width: 1
            border.color: face.on ? Theme.primary : Theme.edge
            Rectangle {
                width: height
                height: rail.height - 8
                radius: height / 2
                y: 4
                x: face.on ? rail.width - width - 4 : 4
                color: face.on ? Theme.primaryText : Theme.edge
            }
            FocusRing {
                visible: face.focused
                around: rail.radius
            }
        }
        Label {
            id: label
            x: Theme.px(52)
            width: Math.max(0, face.width - x)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
