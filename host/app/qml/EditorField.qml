// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// One row of the form, whatever it asks for, with what the linter says about it.
Column {
    id: field

    required property int index
    required property EditorModel editor
    // As EditorFields says them.
    required property int kind
    required property string path
    required property string label
    required property string hint
    required property string nl
    required property string en
    required property var value
    required property var options
    required property int least
    required property int most
    required property bool tall
    required property string owner
    required property int place
    required property int count
    required property string letter
    required property int answer
    required property int blames
    required property string wrong
    required property string wrongNl
    required property string wrongEn
    required property string adviceNl
    required property string adviceEn
    readonly property bool typable: kind === EditorModel.TextRow
    readonly property bool listed: owner !== ""

    // The keys go to the text of this language.
    function take(language: string) {
        (texts.itemAt(0) as EditorTexts)?.take(language)
    }

    spacing: 6
    topPadding: kind === EditorModel.HeadingRow && index > 0 ? 14 : 0

    When {
        condition: field.kind === EditorModel.HeadingRow
        Item {
            width: field.width
            height: Math.max(titles.height, away.height)
            Column {
                id: titles
                width: parent.width - (away.visible ? away.width + 12 : 0)
                anchors.verticalCenter: parent.verticalCenter
                spacing: 3
                Heading {
                    width: parent.width
                    font.pixelSize: field.listed && field.count > 0 ? Theme.body : Theme.lead
                    text: field.label
                }
                Hint { text: field.hint }
            }
            ItemTools {
                id: away
                visible: field.listed
                anchors.right: parent.right
                editor: field.editor
                owner: field.owner
                place: field.place
                count: field.count
                label: field.label
            }
        }
    }
    When {
        id: texts
        condition: field.typable
        EditorTexts {
            width: field.width
            editor: field.editor
            path: field.path
            label: field.label
            hint: field.hint
            nl: field.nl
            en: field.en
            wrongNl: field.wrongNl
            wrongEn: field.wrongEn
            adviceNl: field.adviceNl
            adviceEn: field.adviceEn
            longest: field.most
            tall: field.tall
            owner: field.owner
            place: field.place
            count: field.count
            letter: field.letter
            answer: field.answer
            blames: field.blames
        }
    }
    When {
        condition: field.kind === EditorModel.NumberRow
        Column {
            width: field.width
            spacing: 4
            Name { text: field.label }
            NumberField {
                label: field.label
                value: Number(field.value ?? 0)
                from: field.least
                to: field.most
                onPicked: value => field.editor.setNumber(field.path, value)
            }
        }
    }
    When {
        condition: field.kind === EditorModel.WordRow && !field.tall
        Segments {
            width: Math.min(field.width, Theme.px(620))
            label: field.label
            model: field.options
            current: field.value
            onPicked: value => field.editor.setWord(field.path, value)
        }
    }
    When {
        condition: field.kind === EditorModel.WordRow && field.tall
        Column {
            width: field.width
            spacing: 4
            Name { text: field.label }
            Repeater {
                model: field.options
                delegate: Option {
                    required property var modelData
                    width: field.width
                    text: modelData.text
                    chosen: modelData.value === field.value
                    onClicked: field.editor.setWord(field.path, modelData.value)
                }
            }
        }
    }
    When {
        condition: field.kind === EditorModel.FlagRow
        Setting {
            width: field.width
            text: field.label
            hint: field.hint
            on: field.value === true
            onClicked: field.editor.setFlag(field.path, !on)
        }
    }
    When {
        condition: field.kind === EditorModel.TicksRow
        Column {
            width: field.width
            spacing: 2
            Name { text: field.label }
            Repeater {
                model: field.options
                delegate: CheckMark {
                    required property var modelData
                    width: field.width
                    text: modelData.text
                    on: modelData.on
                    onClicked: field.editor.tick(field.path, modelData.value, !on)
                }
            }
        }
    }
    When {
        condition: field.kind === EditorModel.AddRow
        ActionButton {
            x: -leftPadding
            look: "quiet"
            icon.name: "plus"
            text: field.label
            enabled: field.value === true
            onClicked: field.editor.add(field.path)
        }
    }
    When {
        condition: field.kind === EditorModel.NameRow
        Column {
            width: field.width
            spacing: 4
            Field {
                objectName: "fileName"
                width: Math.min(field.width, Theme.px(360))
                label: field.label
                text: field.value
                onEdited: field.editor.rename(input.text)
            }
            Hint { text: field.hint + " " + qsTr("It is in the folder %1.").arg(field.editor.folder) }
        }
    }
    When {
        condition: field.kind === EditorModel.NoteRow && field.label !== ""
        Hint { text: field.label }
    }
    Hint {
        visible: text !== ""
        text: field.kind === EditorModel.WordRow || field.kind === EditorModel.NumberRow ? field.hint : ""
    }
    Wrong {
        width: parent.width
        text: field.wrong
    }

    component Name: Label {
        width: parent ? parent.width : 0
        font.pixelSize: Theme.meta
        color: Theme.muted
        Accessible.ignored: true
    }
    component Hint: Label {
        visible: text !== ""
        width: parent ? parent.width : 0
        font.pixelSize: Theme.meta
        color: Theme.muted
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
