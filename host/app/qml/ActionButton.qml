// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// "primary": the one filled button of a screen; "plain": an edge; "quiet": text only.
T.Button {
    id: control

    property string look: "plain"
    // Text and drawing at the left, for buttons below each other.
    property bool listed: false

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: look === "quiet" ? 10 : 16
    rightPadding: leftPadding
    opacity: enabled ? 1 : 0.45
    font.family: Theme.family
    font.pixelSize: look === "primary" ? Theme.lead : Theme.body
    font.weight: Font.DemiBold
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Face {
        text: control.text
        icon: control.icon.name
        font: control.font
        color: control.look === "primary" ? Theme.primaryText : control.look === "quiet" ? Theme.primary : Theme.ink
        listed: control.listed
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.look === "primary" ? Theme.primary
             : control.look === "quiet" ? (control.hovered || control.down ? Theme.primarySoft : "transparent")
             : control.down || control.hovered ? Theme.primarySoft : Theme.surface
        border.width: control.look === "plain" ? 1 : 0
        border.color: Theme.edge
        FocusRing { visible: control.visualFocus }
    }

    component Face: Item {
        id: face

        property alias text: label.text
        property alias icon: drawing.name
        property alias font: label.font
        property color color
        property bool listed
        readonly property real before: drawing.visible ? drawing.width + (text !== "" ? 8 : 0) : 0

        implicitWidth: label.implicitWidth + before
        implicitHeight: label.implicitHeight
        Icon {
            id: drawing
            visible: name !== ""
            color: face.color
            width: Theme.icon
            height: Theme.icon
            x: face.listed ? 0 : (face.width - Math.min(face.implicitWidth, face.width)) / 2
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            id: label
            color: face.color
            wrapMode: Text.Wrap
            horizontalAlignment: face.listed ? Text.AlignLeft : Text.AlignHCenter
            textFormat: Text.PlainText
            x: drawing.visible ? drawing.x + face.before : (face.width - width) / 2
            width: Math.min(implicitWidth, face.width - face.before)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
