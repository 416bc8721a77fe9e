// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import StemmigDevice

// What the class thinks, in words; after the reveal the answer with its explanation. Nothing about one person.
Page {
    id: page

    readonly property LessonModel lesson: device.lesson

    where: lesson.practice ? qsTr("Just to try") : lesson.number > 0 ? qsTr("Statement %1 of %2").arg(lesson.number).arg(lesson.of) : ""
    title: lesson.statement
    above: StatementTop { lesson: page.lesson }

    Chat {
        width: parent.width
        lesson: page.lesson
    }
    Rectangle {
        width: parent.width
        height: answer.implicitHeight + 30
        visible: page.lesson.answerKey !== "" || page.lesson.explanation !== ""
        radius: 16
        color: Theme.surface
        Rectangle {
            width: 4
            height: parent.height
            color: Theme.primary
        }
        Column {
            id: answer
            x: 18
            y: 14
            width: parent.width - 34
            spacing: 8
            Label {
                width: parent.width
                text: qsTr("The answer")
                color: Theme.muted
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
            Label {
                visible: text !== ""
                width: parent.width
                text: page.lesson.answerKey
                font.pixelSize: Theme.choice
                font.weight: Font.Bold
            }
            Label {
                visible: text !== ""
                width: parent.width
                text: page.lesson.explanation
            }
        }
    }
    Label {
        visible: page.lesson.pictured
        width: parent.width
        text: page.lesson.withheld ? qsTr("No result") : qsTr("What the group thinks")
        color: Theme.muted
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Column {
        width: parent.width
        spacing: 10
        visible: page.lesson.pictured && !page.lesson.withheld
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What the group thinks")
        Repeater {
            model: page.lesson.words
            delegate: Rectangle {
                id: outcome
                required property var model
                width: parent ? parent.width : 0
                height: parts.implicitHeight + 26
                radius: 16
                color: Theme.surface
                Accessible.role: Accessible.ListItem
                Accessible.name: page.lesson.twice
                    ? qsTr("%1, %2: first %3, now %4").arg(model.letter).arg(model.text).arg(model.firstWord).arg(model.word)
                    : qsTr("%1, %2: %3").arg(model.letter).arg(model.text).arg(model.word)
                Column {
                    id: parts
                    x: 14
                    y: 12
                    width: parent.width - 28
                    spacing: 10
                    Label {
                        width: parent.width
                        part: true
                        text: qsTr("%1  %2").arg(outcome.model.letter).arg(outcome.model.text)
                    }
                    WordBar {
                        width: parent.width
                        visible: page.lesson.twice
                        first: true
                        level: outcome.model.firstLevel
                        label: qsTr("First")
                        text: outcome.model.firstWord
                    }
                    WordBar {
                        width: parent.width
                        level: outcome.model.level
                        label: page.lesson.twice ? qsTr("Now") : ""
                        text: outcome.model.word
                    }
                }
            }
        }
    }
    Label {
        visible: text !== ""
        width: parent.width
        text: page.lesson.sentence
        color: Theme.muted
        font.pixelSize: page.lesson.withheld ? Theme.lead : Theme.small
    }
}
