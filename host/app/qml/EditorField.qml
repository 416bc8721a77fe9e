// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// One row of the form, whatever it asks for, with what the linter says about it.
Column {
    id: field

    required property int index
    required property var model
    required property EditorModel editor
    readonly property int kind: model.kind
    readonly property bool typable: kind === EditorModel.TextRow
    readonly property bool listed: model.list !== ""

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
                    font.pixelSize: field.listed && field.model.count > 0 ? Theme.body : Theme.lead
                    text: field.model.label
                }
                Hint { text: field.model.hint }
            }
            ItemTools {
                id: away
                visible: field.listed
                anchors.right: parent.right
                field: field
            }
        }
    }
    When {
        id: texts
        condition: field.typable
        EditorTexts {
            width: field.width
            field: field
        }
    }
    When {
        condition: field.kind === EditorModel.NumberRow
        Column {
            width: field.width
            spacing: 4
            Name { text: field.model.label }
            NumberField {
                label: field.model.label
                value: field.model.value
                from: field.model.least
                to: field.model.most
                onPicked: value => field.editor.setNumber(field.model.path, value)
            }
        }
    }
    When {
        condition: field.kind === EditorModel.WordRow && !field.model.tall
        Segments {
            width: Math.min(field.width, Theme.px(620))
            label: field.model.label
            model: field.model.options
            current: field.model.value
            onPicked: value => field.editor.setWord(field.model.path, value)
        }
    }
    When {
        condition: field.kind === EditorModel.WordRow && field.model.tall
        Column {
            width: field.width
            spacing: 4
            Name { text: field.model.label }
            Repeater {
                model: field.model.options
                delegate: Option {
                    required property var modelData
                    width: field.width
                    text: modelData.text
                    chosen: modelData.value === field.model.value
                    onClicked: field.editor.setWord(field.model.path, modelData.value)
                }
            }
        }
    }
    When {
        condition: field.kind === EditorModel.FlagRow
        Setting {
            width: field.width
            text: field.model.label
            hint: field.model.hint
            on: field.model.value === true
            onClicked: field.editor.setFlag(field.model.path, !on)
        }
    }
    When {
        condition: field.kind === EditorModel.TicksRow
        Column {
            width: field.width
            spacing: 2
            Name { text: field.model.label }
            Repeater {
                model: field.model.options
                delegate: CheckMark {
                    required property var modelData
                    width: field.width
                    text: modelData.text
                    on: modelData.on
                    onClicked: field.editor.tick(field.model.path, modelData.value, !on)
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
            text: field.model.label
            enabled: field.model.value === true
            onClicked: field.editor.add(field.model.path)
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
                label: field.model.label
                text: field.model.value
                onEdited: field.editor.rename(input.text)
            }
            Hint { text: field.model.hint + " " + qsTr("It is in the folder %1.").arg(field.editor.folder) }
        }
    }
    When {
        condition: field.kind === EditorModel.NoteRow && field.model.label !== ""
        Hint { text: field.model.label }
    }
    Hint {
        visible: text !== ""
        text: field.kind === EditorModel.WordRow || field.kind === EditorModel.NumberRow ? field.model.hint : ""
    }
    Wrong {
        width: parent.width
        text: field.model.wrong
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
