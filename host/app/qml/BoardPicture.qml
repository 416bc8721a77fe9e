// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The released words, in authored order.
Item {
    id: root

    required property BoardModel board
    required property real u

    Fitted {
        id: fit
        width: parent.width
        height: parent.height - foot.height - 24 * root.u
        spacing: 36 * root.u * factor
        bias: 0.2
        BoardText {
            u: root.u
            size: 62 * fit.factor
            width: parent.width
            font.weight: Font.Bold
            text: root.board.statement
        }
        Item { width: 1; height: 10 * root.u }
        BoardText {
            visible: root.board.withheld
            u: root.u
            size: 72 * fit.factor
            width: parent.width
            text: root.board.footnote
        }
        Repeater {
            model: root.board.withheld ? null : root.board.choices
            delegate: Item {
                id: row
                required property string letter
                required property string text
                required property string word
                required property int level
                required property string firstWord
                required property int firstLevel
                readonly property real f: root.u * fit.factor
                readonly property real words: said.implicitHeight + (row.firstWord !== "" ? before.implicitHeight : 0)
                Accessible.role: Accessible.ListItem
                Accessible.name: row.firstWord === "" ? qsTr("%1, %2: %3").arg(row.letter).arg(row.text).arg(row.word)
                    : qsTr("%1, %2: %3, first: %4").arg(row.letter).arg(row.text).arg(row.word).arg(row.firstWord)
                width: fit.width
                height: Math.max(box.height, label.implicitHeight, row.words)
                LetterBox {
                    id: box
                    letter: row.letter
                    side: 78 * row.f
                    anchors.verticalCenter: parent.verticalCenter
                }
                BoardText {
                    id: label
                    part: true
                    u: root.u
                    size: 50 * fit.factor
                    x: 104 * row.f
                    width: parent.width * 0.34 - x
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.text
                }
                WordBar {
                    x: parent.width * 0.35
                    width: parent.width * 0.23
                    thickness: 46 * row.f
                    height: implicitHeight
                    anchors.verticalCenter: parent.verticalCenter
                    level: row.level
                    firstLevel: row.firstLevel
                }
                BoardText {
                    id: said
                    part: true
                    u: root.u
                    size: 48 * fit.factor
                    x: parent.width * 0.6
                    y: (parent.height - row.words) / 2
                    width: parent.width - x
                    font.weight: Font.DemiBold
                    text: row.word
                }
                BoardText {
                    id: before
                    part: true
                    u: root.u
                    size: 40 * fit.factor
                    x: said.x
                    y: said.y + said.implicitHeight
                    width: said.width
                    visible: row.firstWord !== ""
                    color: Theme.muted
                    text: qsTr("first: %1").arg(row.firstWord)
                }
            }
        }
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.board.withheld ? 0 : legend.height + note.implicitHeight
        Row {
            id: legend
            visible: root.board.compared
            height: visible ? 64 * root.u : 0
            spacing: 22 * root.u
            Rectangle {
                width: 84 * root.u
                height: 30 * root.u
                radius: 8 * root.u
                color: Theme.bar
                y: 12 * root.u
            }
            BoardText { u: root.u; size: 40; color: Theme.muted; text: qsTr("second round") }
            Rectangle {
                width: 84 * root.u
                height: 20 * root.u
                radius: 6 * root.u
                color: "transparent"
                border.width: 3 * root.u
                border.color: Theme.edge
                y: 17 * root.u
            }
            BoardText { u: root.u; size: 40; color: Theme.muted; text: qsTr("first round") }
        }
        BoardText {
            id: note
            visible: !root.board.withheld
            u: root.u
            size: 38
            anchors.bottom: parent.bottom
            width: parent.width
            color: Theme.muted
            text: root.board.footnote
        }
    }
}
