// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Choices with their words and bars, in authored order. Two rounds stand side by side: first a thin outline, second solid.
Column {
    id: root

    required property var table
    readonly property bool compared: table.firstName !== ""
    readonly property bool wide: width > Theme.px(540)

    spacing: 12

    Label {
        visible: root.table.note !== ""
        width: parent.width
        color: Theme.muted
        text: root.table.note
    }
    Item {
        visible: root.table.secondName !== ""
        x: root.wide ? parent.width * 0.46 : 0
        width: parent.width - x
        height: names.implicitHeight
        Row {
            id: names
            width: parent.width
            Repeater {
                model: root.compared ? [root.table.firstName, root.table.secondName] : [root.table.secondName]
                delegate: Item {
                    id: name
                    required property int index
                    required property string modelData
                    readonly property bool first: root.compared && index === 0
                    width: names.width / (root.compared ? 2 : 1)
                    height: label.implicitHeight
                    Rectangle {
                        y: (label.implicitHeight - height) / 2
                        width: 20
                        height: name.first ? 7 : 12
                        radius: 2
                        color: name.first ? "transparent" : Theme.bar
                        border.width: name.first ? 1 : 0
                        border.color: Theme.edge
                    }
                    Label {
                        id: label
                        x: 28
                        width: parent.width - x - 8
                        font.pixelSize: Theme.meta
                        color: Theme.muted
                        text: name.modelData
                    }
                }
            }
        }
    }
    Repeater {
        model: root.table.rows
        delegate: Item {
            id: row
            required property var modelData
            width: root.width
            height: root.wide ? Math.max(choice.height, words.height) : choice.height + words.height + 6
            Accessible.role: Accessible.StaticText
            Accessible.name: [letter.text, text.text, mark.visible ? mark.text : "", row.modelData.firstWord, row.modelData.word]
                             .filter(part => part !== "").join(", ")
            Item {
                id: choice
                width: root.wide ? parent.width * 0.43 : parent.width
                height: answer.implicitHeight
                Label {
                    id: letter
                    width: Theme.px(22)
                    color: Theme.muted
                    font.weight: Font.DemiBold
                    text: row.modelData.letter
                    Accessible.ignored: true
                }
                Column {
                    id: answer
                    x: letter.width
                    width: parent.width - x
                    spacing: 2
                    Label {
                        id: text
                        visible: row.modelData.choice !== ""
                        width: parent.width
                        text: row.modelData.choice
                        Accessible.ignored: true
                    }
                    Line {
                        id: mark
                        visible: row.modelData.right
                        width: parent.width
                        icon: "check"
                        color: Theme.primary
                        text: qsTr("right answer")
                        label.font.pixelSize: Theme.meta
                        label.font.weight: Font.DemiBold
                    }
                }
            }
            Column {
                id: words
                x: root.wide ? parent.width * 0.46 : letter.width
                y: root.wide ? 0 : choice.height + 6
                width: parent.width - x
                spacing: 5
                WordBar {
                    width: parent.width
                    thickness: Theme.px(14)
                    height: implicitHeight
                    level: row.modelData.level
                    firstLevel: row.modelData.firstLevel
                }
                Row {
                    width: parent.width
                    Label {
                        visible: root.compared
                        width: parent.width / 2
                        rightPadding: 8
                        color: Theme.muted
                        text: row.modelData.firstWord
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width / (root.compared ? 2 : 1)
                        font.weight: Font.DemiBold
                        text: row.modelData.word
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
