// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Every key of a lesson. A clicker sends Page Down and Page Up, and often a point.
Sheet {
    id: sheet

    readonly property var keys: [
        { key: qsTr("Page Down or Right"), does: qsTr("Next: what the large button says") },
        { key: qsTr("Page Up or Left"), does: qsTr("Back") },
        { key: qsTr("B or ."), does: qsTr("Pause: a calm screen everywhere, and back") },
        { key: qsTr("H"), does: qsTr("Sentences to read aloud when something happens") },
        { key: qsTr("L"), does: qsTr("Somebody left") },
        { key: qsTr("N, hold"), does: qsTr("Look at what is hidden from the class") },
        { key: qsTr("F"), does: qsTr("The board on the full screen, and back") },
        { key: qsTr("?"), does: qsTr("These keys") }
    ]

    title: qsTr("Keys")
    width: Math.min(Theme.px(600), parent.width - 48)

    Repeater {
        model: sheet.keys.length
        delegate: Item {
            id: row
            required property int index
            width: parent.width
            height: Math.max(name.implicitHeight, does.implicitHeight)
            Label {
                id: name
                width: Theme.px(170)
                font.weight: Font.DemiBold
                text: sheet.keys[row.index].key
            }
            Label {
                id: does
                x: Theme.px(180)
                width: parent.width - x
                text: sheet.keys[row.index].does
            }
        }
    }
    Label {
        width: parent.width
        topPadding: 6
        font.pixelSize: Theme.meta
        color: Theme.muted
        text: qsTr("No key does anything while you type.")
    }
    footer: ActionButton {
        look: "primary"
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
