// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A device asks to be a shared booth: for how many pupils, and may it?
OfferCard {
    id: card

    required property int index
    required property var model
    required property BoothModel booths
    property int pupils: model.pupils

    warm: true
    text: qsTr("A device asks to be a shared booth. How many pupils vote there?")
    NumberField {
        anchors.verticalCenter: parent.verticalCenter
        from: card.booths.fewest
        to: card.booths.most
        value: card.pupils
        label: qsTr("Pupils at this booth")
        onPicked: value => card.pupils = value
    }
    ActionButton {
        text: qsTr("No")
        Accessible.description: qsTr("This device is no booth")
        onClicked: card.booths.decline(card.index)
    }
    ActionButton {
        look: "primary"
        text: qsTr("Allow")
        onClicked: card.booths.allow(card.index, card.pupils)
    }
}
