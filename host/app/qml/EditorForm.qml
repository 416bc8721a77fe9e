// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What can be filled in for the chosen part.
FocusScope {
    id: root

    required property EditorModel editor
    // The preview has no place beside this.
    property bool canLook: false
    signal looked
    readonly property string part: editor.part
    onPartChanged: area.contentY = 0

    // Rows that have just been made get their places first.
    function focusLater(path: string) {
        focusing.path = path
        focusing.restart()
    }
    function inside(path: string, place: string): bool {
        return path === place || path.startsWith(place + ".") || path.startsWith(place + "[")
    }
    function focusField(path: string) {
        let best = null
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as EditorField
            if (!row || !row.typable || row.path === "") continue
            if (inside(path, row.path)) { best = row; break }
            if (!best && inside(row.path, path)) best = row
        }
        if (best) best.take(path.endsWith(".en") ? "en" : "nl")
    }

    Timer {
        id: focusing
        property string path
        interval: 0
        onTriggered: root.focusField(path)
    }

    ScrollArea {
        id: area
        objectName: "editorForm"
        anchors.fill: parent
        contentHeight: list.height + 64
        Column {
            id: list
            x: 24
            y: 20
            width: area.width - 48
            spacing: 16
            Item {
                width: parent.width
                height: Math.max(name.height, tools.height)
                Heading {
                    id: name
                    objectName: "shortened"
                    width: parent.width - tools.width - 12
                    anchors.verticalCenter: parent.verticalCenter
                    font.pixelSize: Theme.sheetTitle
                    lineHeight: 1.15
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: root.editor.partName
                }
                Row {
                    id: tools
                    anchors.right: parent.right
                    anchors.rightMargin: -10
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 2
                    ActionButton {
                        visible: root.canLook
                        icon.name: "screen"
                        text: qsTr("Look")
                        Accessible.description: qsTr("As the class sees it")
                        onClicked: root.looked()
                    }
                    Tool {
                        objectName: "stepUp"
                        visible: root.editor.step >= 0
                        icon.name: "up"
                        enabled: root.editor.step > 0
                        Accessible.name: qsTr("Move this step up")
                        onClicked: root.editor.moveStep(-1)
                    }
                    Tool {
                        objectName: "stepDown"
                        visible: root.editor.step >= 0
                        icon.name: "down"
                        enabled: root.editor.step < root.editor.stepCount - 1
                        Accessible.name: qsTr("Move this step down")
                        onClicked: root.editor.moveStep(1)
                    }
                    Tool {
                        objectName: "stepCopy"
                        visible: root.editor.step >= 0
                        icon.name: "copy"
                        Accessible.name: qsTr("Duplicate this step")
                        onClicked: root.editor.duplicateStep()
                    }
                    Tool {
                        objectName: "stepAway"
                        visible: root.editor.step >= 0
                        icon.name: "bin"
                        Accessible.name: qsTr("Remove this step")
                        Accessible.description: qsTr("Undo brings it back")
                        onClicked: root.editor.removeStep()
                    }
                }
            }
            Repeater {
                id: rows
                model: root.editor.fields
                delegate: EditorField {
                    width: list.width
                    editor: root.editor
                }
            }
            EditorLanguages {
                visible: root.editor.part === "lesson"
                width: list.width
                editor: root.editor
            }
        }
    }

    component Tool: ActionButton {
        look: "quiet"
        width: Theme.target
    }
}
