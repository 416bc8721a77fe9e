// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The parts of the lesson. One stop of the Tab key; the arrow keys go along them, with Alt they move a step.
FocusScope {
    id: root

    required property EditorModel editor

    function go(index: int) {
        const row = rows.itemAt(index) as EditorStep
        if (!row) return
        root.editor.choose(row.key)
        row.forceActiveFocus(Qt.TabFocusReason)
    }

    ScrollArea {
        id: area
        objectName: "editorSteps"
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: adding.top
        contentHeight: list.height + 24
        Column {
            id: list
            x: 12
            y: 12
            width: area.width - 24
            spacing: 2
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Parts of the lesson")
            Repeater {
                id: rows
                model: root.editor.parts
                delegate: EditorStep {
                    objectName: "editorStep"
                    width: list.width
                    focus: chosen
                    onChosenChanged: if (chosen) area.bringIntoSight(this, 8)
                    onClicked: root.editor.choose(key)
                    Keys.onUpPressed: root.go(index - 1)
                    Keys.onDownPressed: root.go(index + 1)
                    Keys.onDeletePressed: root.editor.removeStep()
                }
            }
        }
    }
    Column {
        id: adding
        x: 12
        width: parent.width - 24
        anchors.bottom: parent.bottom
        bottomPadding: 12
        topPadding: 10
        spacing: 6
        Label {
            width: parent.width
            leftPadding: 8
            font.pixelSize: Theme.meta
            color: Theme.muted
            text: qsTr("Add after this part")
        }
        Grid {
            id: grid
            columns: 2
            spacing: 6
            width: parent.width
            Repeater {
                model: [{ kind: "statement", text: qsTr("Statement"), icon: "done" },
                        { kind: "chat", text: qsTr("Chat"), icon: "bubble" },
                        { kind: "talk", text: qsTr("Talk"), icon: "people" },
                        { kind: "pause", text: qsTr("Pause"), icon: "pause" }]
                delegate: ActionButton {
                    required property var modelData
                    objectName: "add-" + modelData.kind
                    width: (grid.width - grid.spacing) / 2
                    leftPadding: 2  // "Statement" is whole at 150 % too
                    rightPadding: 2
                    font.pixelSize: Theme.small
                    icon.name: width > Theme.px(108) ? modelData.icon : ""
                    text: modelData.text
                    Accessible.name: qsTr("Add: %1").arg(text)
                    onClicked: root.editor.addStep(modelData.kind)
                }
            }
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        y: adding.y
        color: Theme.line
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
}
