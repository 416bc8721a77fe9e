// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// A calm screen of a few words: pause, connecting, and why somebody cannot come in.
Page {
    id: page

    readonly property int place: device.place
    readonly property bool again: place === DeviceModel.Locked || place === DeviceModel.Full || place === DeviceModel.Replaced
    readonly property bool elsewhere: place === DeviceModel.WrongHost || place === DeviceModel.Connecting
                                   || place === DeviceModel.Lost || place === DeviceModel.Stopped

    // Whatever keeps a device out that wants to be a booth, it may come in for itself.
    readonly property bool alone: device.wantsBooth && place !== DeviceModel.Pause && !elsewhere

    calm: true
    drawing: {
        switch (place) {
        case DeviceModel.Pause: return "cup"
        case DeviceModel.WrongHost:
        case DeviceModel.Locked: return "door"
        case DeviceModel.Full:
        case DeviceModel.AskTeacher:
        case DeviceModel.BoothAsked:
        case DeviceModel.BoothDeclined: return "people"
        case DeviceModel.Replaced: return "tabs"
        case DeviceModel.BoothEverybody:
        case DeviceModel.BoothClosing:
        case DeviceModel.RoundOpen: return "board"
        default: return "wave"
        }
    }
    title: {
        switch (place) {
        case DeviceModel.Pause: return qsTr("A short break")
        case DeviceModel.WrongHost: return qsTr("This is not your lesson")
        case DeviceModel.Locked: return qsTr("The group has already started")
        case DeviceModel.Full: return qsTr("All places are taken")
        case DeviceModel.Replaced: return qsTr("You are already taking part somewhere else")
        case DeviceModel.AskTeacher: return qsTr("Ask your teacher")
        case DeviceModel.RoundOpen: return qsTr("You will be in soon")
        case DeviceModel.BoothAsked: return qsTr("Wait for your teacher")
        case DeviceModel.BoothDeclined: return qsTr("No booth")
        case DeviceModel.BoothEverybody: return qsTr("Everybody has been here")
        case DeviceModel.BoothClosing: return qsTr("One moment, the round is closing.")
        default: return qsTr("One moment")
        }
    }
    Label {
        x: (parent.width - width) / 2
        width: Math.min(parent.width, 384)
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
        font.pixelSize: Theme.lead
        text: {
            switch (page.place) {
            case DeviceModel.Pause: return qsTr("You do not have to do anything now.")
            case DeviceModel.WrongHost:
                return qsTr("The code you typed belongs to another computer, so this device does not take part. Look for the lesson again and type the code on the board. Still not right? Ask your teacher.")
            case DeviceModel.Lost: return qsTr("No connection. We keep trying. Is Wi-Fi on, and is it the lesson's Wi-Fi?")
            case DeviceModel.Stopped: return qsTr("Your teacher's computer has stopped. You rejoin automatically.")
            case DeviceModel.Locked: return qsTr("Ask your teacher to let you in. Then try again.")
            case DeviceModel.Full: return qsTr("Ask your teacher for one more place. Then try again.")
            case DeviceModel.Replaced: return qsTr("This lesson is open on another screen.")
            case DeviceModel.AskTeacher:
                return qsTr("Another device with the same address is already taking part. Your teacher can let you in. We keep trying.")
            case DeviceModel.RoundOpen: return qsTr("A round is open now. You can join after it. Look at the board until then.")
            case DeviceModel.BoothAsked:
                return qsTr("Your teacher sees this device and says how many pupils vote on it.")
            case DeviceModel.BoothDeclined: return qsTr("Your teacher does not want a booth here.")
            case DeviceModel.BoothEverybody: return qsTr("Look at the board.")
            case DeviceModel.BoothClosing: return qsTr("This screen changes by itself when it is time.")
            default: return qsTr("We are connecting to your teacher's computer.")
            }
        }
    }
    ShareLink {
        x: (parent.width - width) / 2
        width: Math.min(parent.width, implicitWidth)
        visible: page.place === DeviceModel.AskTeacher && device.canShare
        device: page.device
    }
    foot: [
        ActionButton {
            width: parent ? parent.width : 0
            visible: page.again
            look: "primary"
            text: page.place === DeviceModel.Replaced ? qsTr("Continue here") : qsTr("Try again")
            onClicked: page.device.retry()
        },
        ActionButton {
            width: parent ? parent.width : 0
            visible: page.elsewhere
            look: page.place === DeviceModel.WrongHost ? "primary" : "plain"
            text: qsTr("Look for the lesson again")
            onClicked: page.device.leave()
        },
        ActionButton {
            objectName: "alone"
            width: parent ? parent.width : 0
            visible: page.alone
            look: page.place === DeviceModel.BoothDeclined ? "primary" : "plain"
            text: qsTr("Just for me after all")
            onClicked: page.device.takePartAlone()
        }
    ]
}
