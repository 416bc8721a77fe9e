// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Who is in, how many are expected, the lock.
Rectangle {
    id: root

    required property ConsoleModel console

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
        text: root.console.joined
        font.pixelSize: 38
        lineHeight: 1
    }
    Label {
        x: 20
        y: 84
        text: qsTr("%n connected now", "", root.console.connected)
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
        enabled: !root.console.locked
        label: qsTr("How many devices do you expect?")
        value: root.console.expected
        onPicked: value => root.console.expect(value)
    }
    ActionButton {
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 40
        icon.name: "lock"
        text: root.console.locked ? qsTr("Unlock the room") : qsTr("Lock the room")
        enabled: root.console.allowed.includes(root.console.locked ? ConsoleModel.Unlock : ConsoleModel.Lock)
        onClicked: root.console.wish(root.console.locked ? ConsoleModel.Unlock : ConsoleModel.Lock)
    }
    Toggle {
        x: parent.width * 0.3
        y: 108
        width: parent.width * 0.4
        text: qsTr("Several devices share one address")
        on: root.console.sharedAddresses
        enabled: root.console.allowed.includes(ConsoleModel.ShareAddresses)
        onClicked: root.console.wish(ConsoleModel.ShareAddresses)
    }
    ActionButton {
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 108
        look: "quiet"
        text: qsTr("Clear the room")
        enabled: root.console.joined > 0 && !root.console.locked
        onClicked: root.console.clearRoom()
    }
}
