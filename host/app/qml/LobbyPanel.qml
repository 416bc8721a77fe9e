// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Who is in, how many are expected, the lock.
Rectangle {
    id: root

    required property ConsoleModel teacher
    readonly property var allowed: teacher.allowed
    readonly property real room: width - 40
    readonly property bool wide: numbers.implicitWidth + size.implicitWidth + locks.implicitWidth + 2 * parts.spacing <= room

    implicitHeight: parts.implicitHeight + 30
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Flow {
        id: parts
        x: 20
        y: 14
        width: root.room
        spacing: 20
        Column {
            id: numbers
            spacing: 4
            Label {
                text: qsTr("Devices joined")
                font.pixelSize: Theme.meta
                color: Theme.muted
            }
            Heading {
                text: root.teacher.joined
                font.pixelSize: Theme.px(38)
                lineHeight: 1
            }
            Label {
                text: qsTr("%n connected now", "", root.teacher.connected)
                font.pixelSize: Theme.meta
                color: Theme.muted
            }
        }
        Column {
            id: size
            width: root.wide ? root.room - numbers.width - locks.width - 2 * parts.spacing : Math.min(implicitWidth, root.room)
            spacing: 8
            Label {
                width: parent.width
                text: qsTr("How many devices do you expect?")
                font.pixelSize: Theme.meta
                color: Theme.muted
            }
            NumberField {
                enabled: !root.teacher.locked
                label: qsTr("How many devices do you expect?")
                value: root.teacher.expected
                onPicked: value => root.teacher.lobby.expect(value)
            }
        }
        Column {
            id: locks
            spacing: 10
            topPadding: root.wide ? Theme.px(24) : 0
            ActionButton {
                anchors.right: parent.right
                icon.name: "lock"
                text: root.teacher.locked ? qsTr("Unlock the room") : qsTr("Lock the room")
                enabled: root.allowed.includes(root.teacher.locked ? ConsoleModel.Unlock : ConsoleModel.Lock)
                onClicked: root.teacher.wish(root.teacher.locked ? ConsoleModel.Unlock : ConsoleModel.Lock)
            }
            ActionButton {
                anchors.right: parent.right
                look: "quiet"
                text: qsTr("Clear the room")
                enabled: root.teacher.joined > 0 && !root.teacher.locked
                onClicked: root.teacher.clearRoom()
            }
        }
    }
}
