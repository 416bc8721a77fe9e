// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// A line across the top of the window.
Rectangle {
    id: notice

    property alias text: words.text

    visible: text !== ""
    implicitHeight: words.implicitHeight + 20
    height: implicitHeight
    color: Theme.accentSoft
    Label {
        id: words
        x: 20
        width: parent.width - 40
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        color: Theme.accent
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        Accessible.role: Accessible.AlertMessage
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.accent
    }
}
