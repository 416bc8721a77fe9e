// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// One key message: how it came out in a word, and the statements that say so.
Card {
    id: root

    required property var model

    spacing: 14
    Flow {
        width: parent.width
        spacing: 10
        Heading {
            width: Math.min(implicitWidth, parent.width)
            text: root.model.message === "" ? qsTr("Other statements") : root.model.message
            font.pixelSize: Theme.lead
        }
        Verdict {
            text: root.model.understanding
            tone: root.model.tone
        }
    }
    Repeater {
        model: root.model.statements
        delegate: Column {
            id: asked
            required property var modelData
            required property int index
            width: parent ? parent.width : 0
            spacing: 12
            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            Column {
                width: parent.width
                spacing: 3
                Flow {
                    width: parent.width
                    spacing: 10
                    Label {
                        visible: text !== ""
                        font.pixelSize: Theme.meta
                        color: Theme.muted
                        text: asked.modelData.kind
                    }
                    Label {
                        // Of one statement alone the heading says it already.
                        visible: root.model.statements.length > 1
                        width: Math.min(implicitWidth, parent.width)
                        font.pixelSize: Theme.meta
                        font.weight: Font.DemiBold
                        color: asked.modelData.tone === 2 ? Theme.accent : asked.modelData.tone === 1 ? Theme.primary : Theme.muted
                        text: asked.modelData.understanding
                    }
                }
                Label {
                    width: parent.width
                    font.weight: Font.DemiBold
                    text: asked.modelData.text
                }
            }
            WordTable {
                width: parent.width
                table: asked.modelData.table
            }
            Repeater {
                model: asked.modelData.hints
                delegate: Item {
                    id: hint
                    required property string modelData
                    width: asked.width
                    height: words.implicitHeight
                    Rectangle {
                        width: 3
                        height: parent.height
                        radius: 1
                        color: Theme.accent
                    }
                    Label {
                        id: words
                        x: 14
                        width: parent.width - x
                        color: Theme.muted
                        text: hint.modelData
                    }
                }
            }
        }
    }
}
