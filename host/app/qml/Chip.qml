// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

Rectangle {
    id: chip

    property string text
    property bool warm: false

    visible: text !== ""
    implicitWidth: label.implicitWidth + 24
    implicitHeight: label.implicitHeight + 10
    radius: height / 2
    color: warm ? Theme.accentSoft : Theme.primarySoft
    Label {
        id: label
        anchors.centerIn: parent
        text: chip.text
        font.pixelSize: Theme.meta
        font.weight: Font.DemiBold
        color: chip.warm ? Theme.accent : Theme.primary
        lineHeight: 1
        wrapMode: Text.NoWrap
    }
}
