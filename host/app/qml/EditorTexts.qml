// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// One text in its languages, side by side where there is room; of a choice also whether its answer is right.
Column {
    id: texts

    required property EditorField field
    readonly property var model: field.model
    readonly property EditorModel editor: field.editor
    readonly property bool choice: model.letter !== ""
    // The title says in which languages the lesson is, so it always has room for both.
    readonly property var shown: model.path === "title" || editor.languages.length !== 1 ? ["nl", "en"] : editor.languages
    readonly property bool beside: shown.length > 1 && width > Theme.px(440)

    function take(language: string) {
        const at = Math.max(0, shown.indexOf(language));
        (boxes.itemAt(at) as EditorText)?.input.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: 4
    Item {
        width: parent.width
        height: Math.max(name.height, tools.visible ? tools.height : 0)
        LetterBox {
            id: letter
            visible: texts.choice
            letter: texts.model.letter
            marked: texts.model.right === 1
            side: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: name
            x: letter.visible ? letter.width + 8 : 0
            width: parent.width - x - (tools.visible ? tools.width + 8 : 0)
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: texts.model.label
            Accessible.ignored: true
        }
        ItemTools {
            id: tools
            visible: texts.field.listed
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            field: texts.field
        }
    }
    Label {
        visible: text !== ""
        width: parent.width
        font.pixelSize: Theme.meta
        color: Theme.muted
        text: texts.model.hint
    }
    Grid {
        id: grid
        readonly property real cell: texts.beside ? (width - columnSpacing) / 2 : width
        width: parent.width
        columns: texts.beside ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: 6
        Repeater {
            id: boxes
            model: texts.shown
            delegate: EditorText {
                required property string modelData
                width: grid.cell
                language: modelData
                kept: modelData === "nl" ? texts.model.nl : texts.model.en
                wrong: modelData === "nl" ? texts.model.wrongNl : texts.model.wrongEn
                advice: modelData === "nl" ? texts.model.adviceNl : texts.model.adviceEn
                label: texts.model.label
                longest: texts.model.most
                tall: texts.model.tall
                named: texts.shown.length > 1
                onTyped: words => texts.editor.type(texts.model.path + "." + modelData, words)
                onFinished: texts.editor.seal()
                onUndone: texts.editor.undo()
                onRedone: texts.editor.redo()
            }
        }
    }
    Flow {
        visible: texts.choice && (texts.model.right >= 0 || texts.model.blames >= 0)
        width: parent.width
        spacing: 8
        CheckMark {
            visible: texts.model.right >= 0
            on: texts.model.right === 1
            text: qsTr("The right answer")
            Accessible.description: texts.model.label
            onClicked: texts.editor.setRight(texts.model.list, texts.model.index)
        }
        CheckMark {
            visible: texts.model.blames >= 0
            on: texts.model.blames === 1
            text: qsTr("Blames the victim")
            Accessible.description: texts.model.label
            onClicked: texts.editor.setFlag(texts.model.list + "[" + texts.model.index + "].blames_victim", !on)
        }
    }
}
