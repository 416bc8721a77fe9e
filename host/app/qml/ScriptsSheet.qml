// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Four short scripts to read aloud when something happens.
Sheet {
    id: sheet

    required property RowModel model
    // What is not to be read aloud is for the teacher alone.
    required property bool shown
    property int chosen: 0

    title: qsTr("What to say now")
    width: Math.min(Theme.px(900), parent.width - 48)
    onAboutToShow: chosen = 0

    Row {
        width: parent.width
        spacing: 20
        Column {
            id: names
            width: Math.min(Theme.px(280), parent.width * 0.4)
            spacing: 8
            Repeater {
                id: list
                model: sheet.model
                delegate: Option {
                    required property int index
                    required property var model
                    width: names.width
                    text: model.heading
                    chosen: index === sheet.chosen
                    focus: index === 0
                    onClicked: sheet.chosen = index
                    Keys.onDownPressed: sheet.chosen = Math.min(list.count - 1, sheet.chosen + 1)
                    Keys.onUpPressed: sheet.chosen = Math.max(0, sheet.chosen - 1)
                }
            }
        }
        Item {
            width: parent.width - names.width - 20
            height: Math.max(...[...Array(pieces.count).keys()].map(i => pieces.itemAt(i)?.implicitHeight ?? 0), 0)
            Repeater {
                id: pieces
                model: sheet.model
                delegate: Column {
                    id: piece
                    required property int index
                    required property var model
                    visible: index === sheet.chosen
                    width: parent.width
                    spacing: 16
                    Label {
                        width: parent.width
                        font.pixelSize: Theme.px(18)
                        lineHeight: 1.35
                        text: piece.model.text
                    }
                    Note {
                        visible: text !== "" && sheet.shown
                        width: parent.width
                        text: piece.model.aside
                    }
                }
            }
        }
    }
    footer: ActionButton {
        look: "primary"
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
