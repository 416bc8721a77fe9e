// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Paper tickets: nobody comes in but who was handed one. First made, then printed; the codes are in this sheet only.
Sheet {
    id: sheet

    required property LobbyModel lobby
    property int suggested: 30
    property int wanted: suggested
    readonly property bool made: lobby.newTicketCount > 0

    title: qsTr("Paper tickets")
    width: Math.min(Theme.px(620), parent.width - 48)
    onAboutToShow: wanted = Math.min(suggested, lobby.mostTickets)

    Label {
        width: parent.width
        color: Theme.muted
        text: qsTr("With tickets a device gets in with the code on its paper only. Each is good for one device and for this lesson. Hand them out yourself, in any order: a ticket says nothing about who got it.")
    }
    Row {
        spacing: Theme.gap
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("How many")
        }
        NumberField {
            to: Math.max(1, sheet.lobby.mostTickets - sheet.lobby.ticketsLeft)
            value: sheet.wanted
            label: qsTr("How many tickets")
            onPicked: value => sheet.wanted = value
        }
        ActionButton {
            look: sheet.made ? "plain" : "primary"
            text: sheet.made ? qsTr("Make more") : qsTr("Make tickets")
            onClicked: sheet.lobby.giveTickets(sheet.wanted)
        }
    }
    Label {
        visible: sheet.lobby.needsTickets
        width: parent.width
        text: qsTr("%n ticket(s) were not used yet.", "", sheet.lobby.ticketsLeft)
    }
    Row {
        visible: sheet.made
        spacing: Theme.gap
        ActionButton {
            look: "primary"
            icon.name: "save"
            text: qsTr("Save as PDF...")
            onClicked: save.ask(sheet.lobby.ticketPaper, "pdf")
        }
        ActionButton {
            icon.name: "printer"
            text: qsTr("Print...")
            onClicked: printer.openFor(sheet.lobby.ticketPaper)
        }
    }
    Outcome {
        width: parent.width
        exports: sheet.lobby.ticketPaper
    }
    footer: [
        ActionButton {
            visible: sheet.lobby.needsTickets
            text: qsTr("Let devices in without a ticket")
            onClicked: {
                sheet.lobby.needNoTickets()
                sheet.close()
            }
        },
        ActionButton {
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]

    SaveAs { id: save }
    PrinterSheet { id: printer }
}
