// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Something that waits for the teacher: a sentence, and what can be done about it.
Rectangle {
    id: card

    property string text
    property bool warm: false
    default property alias buttons: offers.data
    readonly property bool wide: width > offers.width + Theme.px(300)

    implicitHeight: (wide ? Math.max(sentence.implicitHeight, offers.height) : sentence.implicitHeight + offers.height + 12) + 36
    radius: Theme.radius
    color: warm ? Theme.accentSoft : Theme.primarySoft
    Label {
        id: sentence
        x: 20
        y: card.wide ? (parent.height - implicitHeight) / 2 : 18
        width: parent.width - 40 - (card.wide ? offers.width + 16 : 0)
        color: card.warm ? Theme.accent : Theme.ink
        font.pixelSize: Theme.px(16)
        text: card.text
    }
    Row {
        id: offers
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.wide ? (parent.height - height) / 2 : 18
        spacing: Theme.gap
    }
}
