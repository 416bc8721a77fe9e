// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Who is in, how many are expected, the lock.
Rectangle {
    id: root

    required property ConsoleModel teacher
    readonly property BoothModel booths: teacher.lobby.booths
    readonly property var allowed: teacher.allowed
    // Beside each other while they fit, else the door below.
    readonly property bool wide: numbers.width + size.width + door.width + 40 + 2 * parts.spacing <= width

    implicitHeight: parts.implicitHeight + 32
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Flow {
        id: parts
        x: 20
        y: 16
        width: parent.width - 40
        spacing: 24
        Column {
            id: numbers
            spacing: 4
            Label {
                text: root.booths.sharing > 0 ? qsTr("Can take part") : qsTr("Devices joined")
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
            spacing: 8
            Label {
                text: qsTr("How many devices do you expect?")
                font.pixelSize: Theme.meta
                color: Theme.muted
            }
            NumberField {
                enabled: !root.teacher.locked
                label: qsTr("How many devices do you expect?")
                from: root.booths.sharing > 0 ? 0 : 1
                value: root.booths.ownDevices
                onPicked: value => root.booths.expectOwn(value)
            }
        }
        Item {
            visible: root.wide
            width: Math.max(0, parts.width - numbers.width - size.width - door.width - 3 * parts.spacing)
            height: 1
        }
        Column {
            id: door
            width: Math.max(lock.implicitWidth, clear.implicitWidth)
            spacing: 8
            ActionButton {
                id: lock
                width: parent.width
                icon.name: "lock"
                text: root.teacher.locked ? qsTr("Unlock the room") : qsTr("Lock the room")
                enabled: root.allowed.includes(root.teacher.locked ? ConsoleModel.Unlock : ConsoleModel.Lock)
                onClicked: root.teacher.wish(root.teacher.locked ? ConsoleModel.Unlock : ConsoleModel.Lock)
            }
            ActionButton {
                id: clear
                width: parent.width
                look: "quiet"
                text: qsTr("Clear the room")
                enabled: root.teacher.joined > 0 && !root.teacher.locked
                onClicked: root.teacher.clearRoom()
            }
        }
    }
}
