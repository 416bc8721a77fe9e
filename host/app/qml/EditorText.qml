// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A text in one language, to type in. Undo is the lesson's, not this field's.
Column {
    id: root

    required property string language
    required property string label
    // What the lesson has.
    required property string kept
    property string wrong
    property string advice
    property int longest: 280
    property bool tall: false
    // The language stands above it.
    property bool named: true
    property alias input: box
    signal typed(string words)
    signal finished
    signal undone
    signal redone

    readonly property string name: language === "nl" ? qsTr("Dutch") : qsTr("English")
    readonly property int length: box.text.length

    function show() {
        if (box.text === kept) return
        const at = box.cursorPosition
        box.showing = true
        box.text = kept
        box.showing = false
        box.cursorPosition = Math.min(at, box.text.length)
    }
    onKeptChanged: show()
    Component.onCompleted: show()

    spacing: 3
    Item {
        visible: root.named || count.visible
        width: parent.width
        height: tag.implicitHeight
        Label {
            id: tag
            font.pixelSize: Theme.px(12)
            lineHeight: 1
            color: Theme.muted
            text: root.named ? root.name : " "
            Accessible.ignored: true
        }
        Label {
            id: count
            visible: root.length > root.longest * 0.8
            anchors.right: parent.right
            font.pixelSize: Theme.px(12)
            lineHeight: 1
            color: root.length > root.longest ? Theme.accent : Theme.muted
            text: qsTr("%1 of %2").arg(root.length).arg(root.longest)
        }
    }
    TextBox {
        id: box
        objectName: "editorText"
        // The lesson's own text is put in: nobody types.
        property bool showing: false

        width: parent.width
        implicitHeight: Math.max(root.tall ? Theme.px(70) : Theme.target, contentHeight + topPadding + bottomPadding)
        font.pixelSize: Theme.body
        Accessible.name: qsTr("%1, %2").arg(root.label).arg(root.name)
        Accessible.description: root.wrong
        onTextChanged: if (!showing) root.typed(text)
        onActiveFocusChanged: if (!activeFocus) root.finished()
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Undo)) root.undone()
            else if (event.matches(StandardKey.Redo)) root.redone()
            else return
            event.accepted = true
        }
    }
    Wrong {
        width: parent.width
        text: root.wrong
    }
    Label {
        visible: text !== "" && root.wrong === ""
        width: parent.width
        font.pixelSize: Theme.meta
        color: Theme.muted
        text: root.advice
    }
}
