// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

Item {
    id: root

    required property string sender
    required property string text
    required property bool own
    required property real u
    required property real factor

    height: bubble.height + name.implicitHeight + 6 * u
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(sender).arg(text)
    BoardText {
        id: name
        part: true
        u: root.u
        size: 36 * root.factor
        x: root.own ? parent.width - implicitWidth - 20 * root.u : 20 * root.u
        wrapMode: Text.NoWrap
        color: Theme.muted
        text: root.sender
    }
    Rectangle {
        id: bubble
        y: name.implicitHeight + 6 * root.u
        width: label.width + 64 * root.u * root.factor
        height: label.implicitHeight + 44 * root.u * root.factor
        x: root.own ? parent.width - width : 0
        radius: 30 * root.u
        color: root.own ? Theme.primarySoft : Theme.surface
        border.width: 1
        border.color: root.own ? Theme.primarySoft : Theme.line
        BoardText {
            id: label
            part: true
            u: root.u
            size: 48 * root.factor
            x: 32 * root.u * root.factor
            y: 22 * root.u * root.factor
            width: Math.min(implicitWidth, root.width * 0.86 - 64 * root.u * root.factor)
            text: root.text
        }
    }
}
