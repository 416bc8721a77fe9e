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
    readonly property color tint: look === "primary" ? Theme.primaryText : look === "quiet" ? Theme.primary : Theme.ink

    implicitHeight: Math.max(Theme.target, label.implicitHeight + 16)
    implicitWidth: content.implicitWidth + leftPadding + rightPadding
    leftPadding: look === "quiet" ? 10 : 16
    rightPadding: leftPadding
    opacity: enabled ? 1 : 0.45
    font.family: Theme.family
    font.pixelSize: look === "primary" ? Theme.lead : Theme.body
    font.weight: Font.DemiBold
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        id: content
        readonly property real room: drawing.visible ? drawing.width + (control.text !== "" ? 8 : 0) : 0
        implicitWidth: label.implicitWidth + room
        implicitHeight: label.implicitHeight
        Icon {
            id: drawing
            visible: control.icon.name !== ""
            name: control.icon.name
            color: control.tint
            width: Theme.icon
            height: Theme.icon
            x: control.listed ? 0 : (content.width - Math.min(content.implicitWidth, content.width)) / 2
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            id: label
            text: control.text
            font: control.font
            color: control.tint
            wrapMode: Text.Wrap
            horizontalAlignment: control.listed ? Text.AlignLeft : Text.AlignHCenter
            textFormat: Text.PlainText
            x: drawing.visible ? drawing.x + content.room : (content.width - width) / 2
            width: Math.min(implicitWidth, content.width - content.room)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.look === "primary" ? Theme.primary
             : control.look === "quiet" ? (control.hovered || control.down ? Theme.primarySoft : "transparent")
             : control.down || control.hovered ? Theme.primarySoft : Theme.surface
        border.width: control.look === "plain" ? 1 : 0
        border.color: Theme.edge
        Rectangle {
            visible: control.visualFocus
            anchors.fill: parent
            anchors.margins: -4
            radius: Theme.radius + 4
            color: "transparent"
            border.width: 2
            border.color: Theme.primary
        }
    }
}
