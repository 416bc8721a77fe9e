// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// The promise; in a rehearsal there is none.
Page {
    id: page

    readonly property string promise: device.info.promise !== "" ? device.info.promise
        : qsTr("This program only counts and does not keep what you choose. Your teacher and the class see only words about the whole group, such as 'about a third'.")

    drawing: "sprout"
    title: device.rehearsal ? qsTr("This is a rehearsal") : qsTr("Welcome")
    Label {
        width: parent.width
        color: Theme.muted
        font.pixelSize: Theme.lead
        text: page.device.rehearsal ? qsTr("You are trying out the program. Do not choose anything private here.") : page.promise
    }
    Column {
        width: parent.width
        topPadding: 4
        spacing: 10
        visible: !page.device.rehearsal
        Line {
            width: parent.width
            drawing: "hidden"
            text: qsTr("No name, no account")
        }
        Line {
            width: parent.width
            drawing: "skip"
            text: qsTr("You may skip any question")
        }
        Lead {
            width: parent.width
            drawing: "ask"
            text: qsTr("How can I be sure?")
            onClicked: page.device.openSure()
        }
    }
    ShareLink { device: page.device }
    foot: ActionButton {
        objectName: "go"
        width: parent ? parent.width : 0
        look: "primary"
        text: qsTr("Continue")
        onClicked: page.device.go()
    }
}
