// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The column to read: what pupils remember, the lesson's own preparation, what to say when something happens.
Column {
    id: root

    required property PreparationModel reading

    spacing: 26

    component Title: Heading {
        width: parent.width
        font.pixelSize: Theme.cardTitle
    }
    component Prose: Label {
        width: parent.width
        font.pixelSize: Theme.px(16)
        lineHeight: 1.45
    }
    component Piece: Column {
        id: piece
        required property var model
        width: parent ? parent.width : 0
        spacing: 8
        Title { text: piece.model.heading }
        Prose { text: piece.model.text }
    }

    Column {
        visible: root.reading.keyMessages.length > 0
        width: parent.width
        spacing: 10
        Title { text: qsTr("What pupils remember") }
        Repeater {
            model: root.reading.keyMessages
            delegate: Item {
                id: point
                required property string modelData
                width: root.width
                height: message.implicitHeight
                Rectangle {
                    x: 4
                    y: Theme.px(9)
                    width: Theme.px(6)
                    height: width
                    radius: width / 2
                    color: Theme.primary
                }
                Prose {
                    id: message
                    x: Theme.px(22)
                    width: parent.width - x
                    text: point.modelData
                }
            }
        }
    }
    Repeater {
        model: root.reading.sections
        delegate: Piece {}
    }
    Column {
        visible: root.reading.scripts.count > 0
        width: parent.width
        spacing: 18
        Column {
            width: parent.width
            spacing: 6
            Title { text: qsTr("What to say when something happens") }
            Prose {
                color: Theme.muted
                text: qsTr("In the lesson the H key brings these texts, to read aloud.")
            }
        }
        Repeater {
            model: root.reading.scripts
            delegate: Rectangle {
                id: script
                required property var model
                width: root.width
                height: words.height + 32
                radius: Theme.radius
                color: Theme.surface
                border.width: 1
                border.color: Theme.line
                Column {
                    id: words
                    x: 20
                    y: 16
                    width: parent.width - 40
                    spacing: 8
                    Heading {
                        width: parent.width
                        font.pixelSize: Theme.lead
                        text: script.model.heading
                    }
                    Prose { text: script.model.text }
                }
            }
        }
    }
    Fold {
        width: parent.width
        title: qsTr("Learning goals")
        texts: root.reading.goals
    }
    Column {
        width: parent.width
        spacing: 8
        Label {
            width: parent.width
            font.pixelSize: Theme.meta
            color: Theme.muted
            text: root.reading.source
        }
        Label {
            width: parent.width
            font.pixelSize: Theme.meta
            color: Theme.muted
            text: root.reading.notEndorsed
        }
    }
}
