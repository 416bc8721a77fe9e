// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import StemmigDevice

// "primary": the one filled button of a screen; "plain": an edge; "quiet": words only.
T.Button {
    id: control

    property string look: "plain"
    property string drawing

    implicitHeight: Math.max(look === "primary" ? 60 : Theme.target, implicitContentHeight + 20)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: 12
    rightPadding: 12
    font.family: Theme.family
    font.pixelSize: look === "primary" ? Theme.lead : look === "quiet" ? Theme.small : Theme.body
    font.weight: Font.DemiBold
    // Qt 6.4 tells no screen reader that something is disabled; it would be pressed in vain.
    Accessible.ignored: !enabled
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Face {
        text: control.text
        drawing: control.drawing
        font: control.font
        color: !control.enabled ? Theme.muted : control.look === "primary" ? Theme.primaryText : control.look === "quiet" ? Theme.primary : Theme.ink
    }
    background: Rectangle {
        radius: Theme.radius
        color: !control.enabled ? Theme.track : control.look === "primary" ? Theme.primary : control.look === "quiet" ? "transparent"
             : control.down || control.hovered ? Theme.tint : Theme.surface
        border.width: control.look === "plain" ? 1.5 : 0
        border.color: Theme.edge
        FocusRing { visible: control.visualFocus }
    }

    component Face: Item {
        id: face

        property alias text: label.text
        property alias drawing: mark.name
        property alias font: label.font
        property color color
        readonly property real before: mark.visible ? mark.width + 8 : 0

        implicitWidth: label.implicitWidth + before
        implicitHeight: label.implicitHeight
        Icon {
            id: mark
            color: face.color
            width: 22
            height: 22
            x: (face.width - Math.min(face.implicitWidth, face.width)) / 2
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            id: label
            color: face.color
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
            x: mark.visible ? mark.x + face.before : (face.width - width) / 2
            width: Math.min(implicitWidth, face.width - face.before)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
