// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// Look at the board. From a distance like Info: a title, a few rows.
Page {
    id: page

    readonly property bool joined: device.place === DeviceModel.Joined
    readonly property bool shared: device.booth.pupils > 0

    title: joined && !shared ? qsTr("You are in") : qsTr("Look at the board")
    Label {
        width: parent.width
        color: Theme.muted
        font.pixelSize: Theme.lead
        text: page.joined ? qsTr("Wait for the class. This screen changes by itself when it is time.")
            : page.device.place === DeviceModel.NotCounted ? qsTr("This round is for those who were there the first time. Feel free to join the talk.")
            : qsTr("This screen changes by itself when it is time.")
    }
    Column {
        width: parent.width
        topPadding: 4
        spacing: 10
        Line {
            width: parent.width
            drawing: "hidden"
            text: page.shared ? qsTr("You vote in turn, and alone") : qsTr("Your screen is for you alone")
        }
        Line {
            width: parent.width
            drawing: "skip"
            text: qsTr("You may always skip")
        }
        Line {
            width: parent.width
            drawing: "wave"
            text: page.shared ? qsTr("Keep this window open") : qsTr("Away for a moment? You come back automatically")
        }
        Lead {
            width: parent.width
            visible: !page.device.rehearsal
            drawing: "ask"
            text: qsTr("How can I be sure?")
            onClicked: page.device.openSure()
        }
    }
    ShareLink {
        visible: page.joined && device.canShare
        device: page.device
    }
}
