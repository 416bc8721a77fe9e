// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import StemmigDevice

// What the promise rests on, and what it cannot hold against.
Page {
    id: page

    readonly property var atBooth: device.booth.pupils > 0
        ? [qsTr("What you chose waits on this device until the round closes: added up, and in no order.")] : []

    hasBack: true
    title: qsTr("How can I be sure?")
    Repeater {
        model: page.atBooth.concat([
            qsTr("Your teacher's computer adds up all choices and then forgets them. Only words about the whole group appear on the board."),
            qsTr("Keep your screen to yourself. Your choice disappears from your screen after a second."),
            qsTr("This program joins only the computer that the code on the board belongs to. Somebody who imitates the Wi-Fi does not have it."),
            qsTr("There is one thing this program cannot stop: somebody can change the program on the teacher's computer."),
            qsTr("In doubt? You may always skip.")
        ])
        delegate: Label {
            required property string modelData
            width: parent ? parent.width : 0
            text: modelData
        }
    }
}
