// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Four short scripts to read aloud when something happens.
Sheet {
    id: sheet

    required property RowModel model
    // What is not to be read aloud is for the teacher alone.
    required property bool shown
    property int chosen: 0

    function choose(index: int) {
        if (index < 0 || index >= list.count) return
        chosen = index
        list.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
    }

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
            Accessible.role: Accessible.Grouping
            Accessible.name: sheet.title
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
                    Keys.onUpPressed: sheet.choose(index - 1)
                    Keys.onDownPressed: sheet.choose(index + 1)
                }
            }
        }
        Item {
            id: box
            width: parent.width - names.width - 20
            // The longest sets the height: the sheet stands still while one chooses.
            height: {
                let most = 0
                for (let i = 0; i < (pieces?.count ?? 0); ++i) most = Math.max(most, pieces.itemAt(i)?.implicitHeight ?? 0)
                return most
            }
            Repeater {
                id: pieces
                model: sheet.model
                delegate: Column {
                    id: piece
                    required property int index
                    required property var model
                    visible: index === sheet.chosen
                    width: box.width
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
