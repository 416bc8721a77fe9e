// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The column to read: what pupils remember, the lesson's own preparation, what to say when something happens.
Column {
    id: root

    required property PreparationModel reading

    spacing: 30

    component Title: Heading {
        width: parent.width
        font.pixelSize: Theme.cardTitle
    }
    component Prose: Label {
        font.pixelSize: Theme.px(16)
        lineHeight: 1.45
    }
    component Paragraphs: Column {
        id: paragraphs
        property var texts: []
        spacing: 10
        Repeater {
            model: paragraphs.texts
            delegate: Prose {
                required property string modelData
                width: paragraphs.width
                text: modelData
            }
        }
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
        delegate: Column {
            id: piece
            required property var model
            width: root.width
            spacing: 8
            Title { text: piece.model.heading }
            Paragraphs {
                width: parent.width
                texts: piece.model.paragraphs
            }
        }
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
                width: parent.width
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
                    Paragraphs {
                        width: parent.width
                        texts: script.model.paragraphs
                    }
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
