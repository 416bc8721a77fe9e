// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// A drawing or a letter in its box, then words: what every screen is made of, so that from a distance all look alike.
Item {
    id: face

    property string drawing
    property string sign
    property alias text: words.text
    property string more
    property string address
    property bool leads: false
    // The chosen one, while it may be seen.
    property bool marked: false
    property bool pale: false
    property real size: Theme.choice

    implicitHeight: Math.max(box.height, texts.implicitHeight)
    implicitWidth: 240
    Rectangle {
        id: box
        width: 42
        height: 42
        radius: 12
        anchors.verticalCenter: parent.verticalCenter
        color: face.marked ? Theme.primary : "transparent"
        border.width: 1.5
        border.color: face.marked ? Theme.primary : Theme.ink
        Icon {
            anchors.centerIn: parent
            name: face.drawing
        }
        Label {
            anchors.centerIn: parent
            text: face.sign
            part: true
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            lineHeight: 1
            color: face.marked ? Theme.primaryText : Theme.ink
        }
    }
    Column {
        id: texts
        x: box.width + 14
        width: face.width - x - (face.leads ? 32 : 0)
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6
        Label {
            id: words
            width: parent.width
            part: true
            font.pixelSize: face.size
            font.weight: face.size < Theme.choice ? Font.DemiBold : Font.Normal
            color: face.pale ? Theme.muted : Theme.ink
        }
        Label {
            visible: text !== ""
            width: parent.width
            part: true
            text: face.more
            color: Theme.muted
            font.pixelSize: 16
        }
        Label {
            visible: text !== ""
            width: parent.width
            part: true
            text: face.address
            color: Theme.primary
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
        }
    }
    Icon {
        visible: face.leads
        name: "leads"
        color: Theme.muted
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
