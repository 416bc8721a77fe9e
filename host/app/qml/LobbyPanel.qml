// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Who is in, how many are expected, the lock.
Rectangle {
    id: root

    required property ConsoleModel teacher

    implicitHeight: 168
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Label {
        x: 20
        y: 14
        text: qsTr("Devices joined")
        font.pixelSize: Theme.meta
        color: Theme.muted
    }
    Heading {
        id: joined
        x: 20
        y: 34
        text: root.teacher.joined
        font.pixelSize: 38
        lineHeight: 1
    }
    Label {
        x: 20
        y: 84
        text: qsTr("%n connected now", "", root.teacher.connected)
        font.pixelSize: Theme.meta
        color: Theme.muted
    }
    Label {
        x: parent.width * 0.3
        y: 14
        text: qsTr("How many devices do you expect?")
        font.pixelSize: Theme.meta
        color: Theme.muted
    }
    NumberField {
        x: parent.width * 0.3
        y: 40
        enabled: !root.teacher.locked
        label: qsTr("How many devices do you expect?")
        value: root.teacher.expected
        onPicked: value => root.teacher.expect(value)
    }
    ActionButton {
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 40
        icon.name: "lock"
        text: root.teacher.locked ? qsTr("Unlock the room") : qsTr("Lock the room")
        enabled: root.teacher.allowed.includes(root.teacher.locked ? ConsoleModel.Unlock : ConsoleModel.Lock)
        onClicked: root.teacher.wish(root.teacher.locked ? ConsoleModel.Unlock : ConsoleModel.Lock)
    }
    Toggle {
        x: parent.width * 0.3
        y: 108
        width: parent.width * 0.4
        text: qsTr("Several devices share one address")
        on: root.teacher.sharedAddresses
        enabled: root.teacher.allowed.includes(ConsoleModel.ShareAddresses)
        onClicked: root.teacher.wish(ConsoleModel.ShareAddresses)
    }
    ActionButton {
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 108
        look: "quiet"
        text: qsTr("Clear the room")
        enabled: root.teacher.joined > 0 && !root.teacher.locked
        onClicked: root.teacher.clearRoom()
    }
}
