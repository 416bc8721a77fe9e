// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Beside the reading: the people of the school, and the addresses to open oneself.
Column {
    id: root

    required property AppModel app
    readonly property PreparationModel reading: app.preparation

    spacing: 20

    component Small: Label {
        width: parent.width
        font.pixelSize: Theme.small
        color: Theme.muted
    }

    Card {
        width: root.width
        Heading {
            width: parent.width
            font.pixelSize: Theme.lead
            text: qsTr("Who pupils can go to")
        }
        Note {
            width: parent.width
            text: root.app.school.contacts.count > 0 ? ""
                : root.reading.sensitive ? qsTr("Nobody is named yet. This lesson starts when somebody is.") : qsTr("Nobody is named yet.")
        }
        Repeater {
            model: root.app.school.contacts
            delegate: Column {
                id: person
                required property var model
                width: root.width - 2 * Theme.margin
                spacing: 2
                Label {
                    width: parent.width
                    font.weight: Font.DemiBold
                    text: person.model.name
                }
                Small {
                    visible: text !== ""
                    text: [person.model.role, person.model.where, person.model.when, person.model.phone].filter(part => part !== "").join(", ")
                }
            }
        }
        Label {
            width: parent.width
            text: qsTr("Is somebody reachable, today and tomorrow?")
        }
        ActionButton {
            objectName: "editContacts"
            width: Math.min(parent.width, implicitWidth)
            text: root.app.school.contacts.count > 0 ? qsTr("Change") : qsTr("Fill in")
            Accessible.name: qsTr("Change who pupils can go to")
            onClicked: root.app.page = AppModel.School
        }
    }
    Card {
        visible: root.reading.addresses.count > 0
        width: root.width
        Heading {
            width: parent.width
            font.pixelSize: Theme.lead
            text: qsTr("Open the addresses yourself today")
        }
        Small { text: qsTr("Pupils find them on the Info page of every screen. Do they still work?") }
        Repeater {
            model: root.reading.addresses
            delegate: Column {
                id: place
                required property var model
                width: root.width - 2 * Theme.margin
                topPadding: 4
                spacing: 2
                Label {
                    width: parent.width
                    text: place.model.heading
                }
                Label {
                    width: parent.width
                    font.weight: Font.DemiBold
                    color: Theme.primary
                    wrapMode: Text.WrapAnywhere
                    text: place.model.address
                }
                Small { text: place.model.text }
            }
        }
        Small {
            visible: root.reading.checkedOn !== ""
            topPadding: 6
            text: qsTr("Checked on %1.").arg(root.reading.checkedOn)
        }
    }
}
