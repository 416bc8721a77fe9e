// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// One text in its languages, side by side where there is room; of a choice also whether its answer is right.
Column {
    id: texts

    required property EditorModel editor
    required property string path
    required property string label
    required property string hint
    required property string nl
    required property string en
    required property string wrongNl
    required property string wrongEn
    required property string adviceNl
    required property string adviceEn
    required property int longest
    required property bool tall
    required property string owner
    required property int place
    required property int count
    required property string letter
    required property int answer
    required property int blames
    readonly property bool choice: letter !== ""
    // The title says in which languages the lesson is, so it always has room for both.
    readonly property var shown: path === "title" || editor.languages.length !== 1 ? ["nl", "en"] : editor.languages
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
            id: box
            visible: texts.choice
            letter: texts.letter
            marked: texts.answer === 1
            side: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: name
            x: box.visible ? box.width + 8 : 0
            width: parent.width - x - (tools.visible ? tools.width + 8 : 0)
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: texts.label
            Accessible.ignored: true
        }
        ItemTools {
            id: tools
            visible: texts.owner !== ""
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            editor: texts.editor
            owner: texts.owner
            place: texts.place
            count: texts.count
            label: texts.label
        }
    }
    Label {
        visible: text !== ""
        width: parent.width
        font.pixelSize: Theme.meta
        color: Theme.muted
        text: texts.hint
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
                kept: modelData === "nl" ? texts.nl : texts.en
                wrong: modelData === "nl" ? texts.wrongNl : texts.wrongEn
                advice: modelData === "nl" ? texts.adviceNl : texts.adviceEn
                label: texts.label
                longest: texts.longest
                tall: texts.tall
                named: texts.shown.length > 1
                onTyped: words => texts.editor.type(texts.path + "." + modelData, words)
                onFinished: texts.editor.seal()
                onUndone: texts.editor.undo()
                onRedone: texts.editor.redo()
            }
        }
    }
    Flow {
        visible: texts.choice && (texts.answer >= 0 || texts.blames >= 0)
        width: parent.width
        spacing: 8
        CheckMark {
            visible: texts.answer >= 0
            on: texts.answer === 1
            text: qsTr("The right answer")
            Accessible.description: texts.label
            onClicked: texts.editor.setRight(texts.owner, texts.place)
        }
        CheckMark {
            visible: texts.blames >= 0
            on: texts.blames === 1
            text: qsTr("Blames the victim")
            Accessible.description: texts.label
            onClicked: texts.editor.setFlag(texts.owner + "[" + texts.place + "].blames_victim", !on)
        }
    }
}
