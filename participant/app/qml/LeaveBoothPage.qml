// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import StemmigDevice

// The window was to be closed, and ballots are inside.
Page {
    id: page

    calm: true
    drawing: "door"
    title: qsTr("Close this window?")
    Label {
        x: (parent.width - width) / 2
        width: Math.min(parent.width, 384)
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
        font.pixelSize: Theme.lead
        text: qsTr("Votes are inside that your teacher's computer does not have yet. If you close it, they are gone.")
    }
    foot: [
        ActionButton {
            objectName: "stay"
            width: parent ? parent.width : 0
            look: "primary"
            text: qsTr("Keep it open")
            onClicked: page.device.goBack()
        },
        ActionButton {
            objectName: "leave"
            width: parent ? parent.width : 0
            text: qsTr("Close it all the same")
            onClicked: {
                page.device.letBallotsGo()
                page.Window.window.close()
            }
        }
    ]
}
