// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// The room takes paper tickets only: one field for what stands on it. What is wrong is said at the field, and stays to be
// mended.
Page {
    id: page

    readonly property bool checking: device.ticketChecking
    readonly property string wrong: {
        if (checking) return ""
        if (device.foreignSign !== "") return qsTr("There is no %1 on a ticket. Look once more.").arg(device.foreignSign)
        if (device.typedSigns === 0) return qsTr("A ticket has 8 letters and digits.")
        if (device.typedSigns > 0) return qsTr("A ticket has 8 letters and digits. You typed %1.").arg(device.typedSigns)
        return device.ticketRefused ? qsTr("This ticket was used already, or a character is wrong.") : ""
    }

    function send() {
        if (checking) return
        device.useTicket(field.text)
        field.input.forceActiveFocus()
    }

    calm: true
    drawing: "ticket"
    title: qsTr("This room works with tickets")
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
        font.pixelSize: Theme.lead
        text: qsTr("Ask your teacher for a ticket.")
    }
    Field {
        id: field
        objectName: "ticket"
        x: (parent.width - width) / 2
        width: Math.min(parent.width, 320)
        label: qsTr("Code on your ticket")
        hint: qsTr("Small letters are fine, and you may leave out the dash.")
        wrong: page.wrong
        input.font.capitalization: Font.AllUppercase
        onSent: page.send()
    }
    ActionButton {
        x: (parent.width - width) / 2
        width: Math.min(parent.width, 320)
        look: "primary"
        text: page.checking ? qsTr("One moment") : qsTr("Join")
        onClicked: page.send()
    }
}
