// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What was found in another program's file, before a lesson is made of it: what has to be asked, what was not taken.
Sheet {
    id: sheet

    required property ImportModel importer

    title: importer.fileName
    width: Math.min(Theme.px(860), parent.width - 48)
    onAboutToShow: titleField.text = importer.title
    onClosed: importer.putAside()

    component Part: Heading {
        width: parent ? parent.width : 0
        topPadding: 8
        font.pixelSize: Theme.lead
    }
    component Small: Label {
        width: parent ? parent.width : 0
        font.pixelSize: Theme.meta
        color: Theme.muted
    }

    Label {
        width: parent.width
        font.weight: Font.DemiBold
        text: sheet.importer.counted
    }
    Card {
        visible: sheet.importer.problems.count > 0
        warm: true
        width: parent.width
        Heading {
            width: parent.width
            color: Theme.accent
            font.pixelSize: Theme.body
            text: sheet.importer.usable ? qsTr("Not taken over, or not wholly") : qsTr("This file cannot be used. Nothing was changed.")
        }
        Repeater {
            model: sheet.importer.problems
            delegate: Label {
                required property var model
                width: parent ? parent.width : 0
                color: Theme.accent
                text: model.text
            }
        }
    }
    Column {
        visible: sheet.importer.usable
        width: parent.width
        spacing: Theme.gap
        Field {
            id: titleField
            objectName: "importTitle"
            width: Math.min(parent.width, Theme.px(480))
            label: qsTr("Title of the new lesson")
            input.onTextEdited: sheet.importer.title = input.text
        }
        Segments {
            width: Math.min(parent.width, Theme.px(320))
            label: qsTr("Language of the texts, where the file does not say")
            model: [{ value: "nl", text: "Nederlands" }, { value: "en", text: "English" }]
            current: sheet.importer.textLanguage
            onPicked: value => sheet.importer.textLanguage = value
        }
        Setting {
            width: parent.width
            text: qsTr("About a heavy topic")
            hint: qsTr("Then a pupil must have somebody to go to, and words are given with more care. When in doubt: on.")
            on: sheet.importer.sensitive
            onClicked: sheet.importer.sensitive = !sheet.importer.sensitive
        }
    }
    Part {
        visible: sheet.importer.asked.count > 0
        text: qsTr("Opinion or check?")
    }
    Label {
        visible: sheet.importer.asked.count > 0
        width: parent.width
        color: Theme.muted
        text: qsTr("The file names no right answer here, or more than one. An opinion has none; a check has one.")
    }
    Repeater {
        model: sheet.importer.asked
        delegate: Card {
            id: question
            required property var model
            required property int index
            width: parent ? parent.width : 0
            Small { text: question.model.place }
            Label {
                width: parent.width
                font.weight: Font.DemiBold
                text: question.model.text
            }
            Label {
                visible: question.model.answer !== ImportModel.Check
                width: parent.width
                color: Theme.muted
                text: question.model.choices.join(" · ")
            }
            Segments {
                width: Math.min(parent.width, Theme.px(320))
                label: qsTr("Opinion or check?")
                model: [{ value: ImportModel.Opinion, text: qsTr("Opinion") }, { value: ImportModel.Check, text: qsTr("Check") }]
                current: question.model.answer
                onPicked: value => sheet.importer.answer(question.index, value)
            }
            Wrong {
                width: parent.width
                text: question.model.few ? qsTr("An opinion needs three choices. Add one in the lesson before you give it.") : ""
            }
            Label {
                visible: question.model.answer === ImportModel.Check
                width: parent.width
                text: qsTr("Which answer is right?")
            }
            Repeater {
                model: question.model.answer === ImportModel.Check ? question.model.choices : []
                delegate: Option {
                    required property int index
                    required property string modelData
                    width: parent ? parent.width : 0
                    chosen: index === question.model.right
                    text: modelData
                    onClicked: sheet.importer.choose(question.index, index)
                }
            }
        }
    }
    ActionButton {
        visible: sheet.importer.unanswered > 1
        text: qsTr("All others are opinions")
        onClicked: sheet.importer.answerRest(ImportModel.Opinion)
    }
    Part {
        visible: sheet.importer.taken.count > 0
        text: qsTr("Taken over")
    }
    Repeater {
        model: sheet.importer.taken
        delegate: Column {
            id: line
            required property var model
            width: parent ? parent.width : 0
            spacing: 2
            Label {
                width: parent.width
                text: line.model.text
            }
            Small {
                text: [line.model.place, line.model.choices.map((choice, i) => i === line.model.right ? qsTr("%1 (right)").arg(choice) : choice).join(" · ")].join(" · ")
            }
        }
    }
    Card {
        visible: sheet.importer.toMend.count > 0
        warm: true
        width: parent.width
        Heading {
            width: parent.width
            color: Theme.accent
            font.pixelSize: Theme.body
            text: qsTr("To mend in the new lesson before it can be given")
        }
        Repeater {
            model: sheet.importer.toMend
            delegate: Label {
                required property var model
                width: parent ? parent.width : 0
                color: Theme.accent
                text: model.text
            }
        }
    }
    Note {
        width: parent.width
        text: sheet.importer.problem
    }
    footer: [
        Label {
            anchors.verticalCenter: parent?.verticalCenter
            color: Theme.muted
            text: sheet.importer.missing !== "" ? sheet.importer.missing
                : sheet.importer.toMend.count > 0 ? qsTr("To mend afterwards: %1").arg(sheet.importer.toMend.count) : ""
        },
        ActionButton {
            text: sheet.importer.usable ? qsTr("Cancel") : qsTr("Close")
            onClicked: sheet.close()
        },
        ActionButton {
            objectName: "makeLesson"
            visible: sheet.importer.usable
            enabled: sheet.importer.missing === ""
            look: "primary"
            text: qsTr("Make the lesson")
            onClicked: {
                if (sheet.importer.make()) sheet.close()
            }
        }
    ]
}
