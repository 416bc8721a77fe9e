// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// What kind of question this is: an opinion on clay with a bubble, a check on petrol with a tick.
Rectangle {
    id: root

    required property real u
    required property real factor
    required property bool opinion
    required property string text
    readonly property color tint: opinion ? Theme.accent : Theme.primary

    width: label.x + label.implicitWidth + 36 * u * factor
    height: label.implicitHeight + 24 * u * factor
    radius: height / 2
    color: opinion ? Theme.accentSoft : Theme.primarySoft
    Icon {
        id: drawing
        name: root.opinion ? "bubble" : "done"
        color: root.tint
        width: 50 * root.u * root.factor
        height: width
        x: 28 * root.u * root.factor
        anchors.verticalCenter: parent.verticalCenter
    }
    BoardText {
        id: label
        u: root.u
        size: 46 * root.factor
        x: drawing.x + drawing.width + 18 * root.u * root.factor
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        color: root.tint
        wrapMode: Text.NoWrap
        text: root.text
    }
}
