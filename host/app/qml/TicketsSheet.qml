// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Paper tickets: nobody comes in but who was handed one.
Sheet {
    id: sheet

    required property LobbyModel lobby
    property int suggested: 30
    property int wanted: suggested
    // To be printed or saved: the codes are in the lobby's newTickets().
    signal printWished

    title: qsTr("Paper tickets")
    width: Math.min(Theme.px(560), parent.width - 48)
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
            to: sheet.lobby.mostTickets - sheet.lobby.ticketsLeft
            value: sheet.wanted
            label: qsTr("How many tickets")
            onPicked: value => sheet.wanted = value
        }
    }
    Label {
        visible: sheet.lobby.needsTickets
        width: parent.width
        text: qsTr("%n ticket(s) of this lesson were not used yet. New ones come beside them.", "", sheet.lobby.ticketsLeft)
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
            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        ActionButton {
            look: "primary"
            text: qsTr("Make tickets")
            onClicked: {
                sheet.lobby.giveTickets(sheet.wanted)
                sheet.close()
                sheet.printWished()
            }
        }
    ]
}
