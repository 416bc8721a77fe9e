// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A code to scan, with what it is for below it.
Rectangle {
    id: card

    required property real u
    required property string code
    required property string caption
    // For who cannot scan it.
    property string spoken: caption

    height: width + 104 * u
    radius: 24 * u
    color: "#FFFFFF"
    border.width: 1
    border.color: Theme.line
    QrCode {
        x: 20 * card.u
        y: 20 * card.u
        width: parent.width - 40 * card.u
        height: width
        text: card.code
        Accessible.role: Accessible.Graphic
        Accessible.name: card.spoken
    }
    BoardText {
        u: card.u
        size: 50
        x: 16 * card.u
        width: parent.width - 2 * x
        height: 70 * card.u
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 28 * card.u
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: 8
        lineHeight: 1
        font.weight: Font.DemiBold
        color: "#164F64"
        text: card.caption
    }
}
