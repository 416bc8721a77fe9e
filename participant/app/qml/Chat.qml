// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import StemmigDevice

// The messages of a statement, as on a phone.
Column {
    id: chat

    required property LessonModel lesson

    visible: messages.count > 0
    spacing: 8
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")
    Repeater {
        id: messages
        model: chat.lesson.chat
        delegate: Rectangle {
            id: bubble
            required property var model
            readonly property string sender: model.sender !== "" ? model.sender : model.own ? qsTr("Pupil") : ""
            readonly property real room: chat.width * 0.88 - 28
            width: Math.min(room, Math.max(from.implicitWidth, said.implicitWidth)) + 28
            height: from.implicitHeight + 6 + said.implicitHeight + 20
            x: model.own ? chat.width - width : 0
            radius: 18
            color: model.own ? Theme.tint : Theme.track
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2").arg(sender).arg(model.text)
            Label {
                id: from
                x: 14
                y: 10
                width: Math.min(implicitWidth, bubble.room)
                part: true
                font.pixelSize: 14
                font.weight: Font.DemiBold
                text: bubble.sender
            }
            Label {
                id: said
                x: 14
                y: from.y + from.implicitHeight + 6
                width: Math.min(implicitWidth, bubble.room)
                part: true
                text: bubble.model.text
            }
        }
    }
}
