// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Nothing to do, nothing to look at.
Item {
    id: calm

    required property real u
    required property string title
    property string line

    Column {
        anchors.centerIn: parent
        width: parent.width * 0.8
        spacing: 30 * calm.u
        Icon {
            name: "sprout"
            color: Theme.primary
            width: 130 * calm.u
            height: width
            anchors.horizontalCenter: parent.horizontalCenter
        }
        BoardText {
            u: calm.u
            size: 92
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.weight: Font.Bold
            text: calm.title
        }
        BoardText {
            u: calm.u
            size: 54
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Theme.muted
            text: calm.line
        }
    }
}
