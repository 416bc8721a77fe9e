// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

Item {
    id: root

    required property string letter
    required property string text
    required property real u
    required property real factor

    height: Math.max(box.height, label.implicitHeight)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(letter).arg(text)
    LetterBox {
        id: box
        letter: root.letter
        side: 80 * root.u * root.factor
        y: label.lineCount > 1 ? 0 : (parent.height - height) / 2
    }
    BoardText {
        id: label
        u: root.u
        size: 58 * root.factor
        part: true
        x: 110 * root.u * root.factor
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
    }
}
