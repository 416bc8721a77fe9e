// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// One place to go. Somebody of the school stands out by the edge.
Rectangle {
    id: card

    required property int index
    required property string heading
    required property string line
    required property string address
    required property bool school
    required property real u
    required property real factor

    Accessible.role: Accessible.ListItem
    Accessible.name: address !== "" ? qsTr("%1: %2").arg(heading).arg(address) : qsTr("%1: %2").arg(heading).arg(line)
    radius: 20 * u
    color: Theme.surface
    border.width: school ? 3 * u : 1
    border.color: school ? Theme.primary : Theme.line
    BoardText {
        id: title
        part: true
        u: card.u
        size: 44 * card.factor
        x: 32 * card.u
        y: 26 * card.u * card.factor
        width: parent.width - 2 * x
        height: parent.height - y - more.height - 24 * card.u * card.factor
        lineHeight: 1
        verticalAlignment: Text.AlignVCenter
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        minimumPixelSize: 8
        text: card.heading
    }
    BoardText {
        id: more
        part: true
        u: card.u
        size: (card.address !== "" ? 50 : 34) * card.factor
        x: 32 * card.u
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 22 * card.u * card.factor
        width: parent.width - 2 * x
        height: (card.address !== "" ? 64 : 88) * card.u * card.factor
        lineHeight: 1
        verticalAlignment: Text.AlignVCenter
        font.weight: card.address !== "" ? Font.Bold : Font.Normal
        color: card.address !== "" ? Theme.primary : Theme.muted
        fontSizeMode: Text.Fit
        minimumPixelSize: 8
        text: card.address !== "" ? card.address : card.line
    }
}
