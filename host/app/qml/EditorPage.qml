// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// A lesson being written: its parts at the left, what can be filled in for one of them, and what the class sees of it.
FocusScope {
    id: root

    required property AppModel app
    readonly property EditorModel editor: app.editor
    readonly property real listWidth: Math.min(Theme.px(270), width * 0.25)
    readonly property real sideWidth: Theme.px(350)
    // No room for three: the preview takes the place of the fields.
    readonly property bool narrow: width - listWidth - sideWidth < Theme.px(560)
    property bool looking: false

    focus: true

    Shortcut {
        enabled: root.visible
        sequence: "Esc"
        onActivated: root.app.page = AppModel.Lessons
    }
    Shortcut {
        enabled: root.visible
        sequences: ["Ctrl+Z"]
        onActivated: root.editor.undo()
    }
    Shortcut {
        enabled: root.visible
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: root.editor.redo()
    }
    Shortcut {
        enabled: root.visible && root.editor.step > 0
        sequences: ["Alt+Up"]
        onActivated: root.editor.moveStep(-1)
    }
    Shortcut {
        enabled: root.visible && root.editor.step >= 0 && root.editor.step < root.editor.stepCount - 1
        sequences: ["Alt+Down"]
        onActivated: root.editor.moveStep(1)
    }
    Shortcut {
        enabled: root.visible && root.editor.step >= 0
        sequences: ["Ctrl+D"]
        onActivated: root.editor.duplicateStep()
    }

    EditorBar {
        id: bar
        width: parent.width
        app: root.app
    }
    EditorNotes {
        id: notes
        anchors.top: bar.bottom
        width: parent.width
        app: root.app
    }
    EditorSteps {
        id: list
        focus: true
        anchors.top: notes.bottom
        anchors.bottom: parent.bottom
        width: root.listWidth
        editor: root.editor
    }
    EditorForm {
        id: form
        visible: !root.narrow || !root.looking
        anchors.left: list.right
        anchors.top: notes.bottom
        anchors.bottom: parent.bottom
        width: parent.width - list.width - (root.narrow ? 0 : root.sideWidth)
        editor: root.editor
        canLook: root.narrow
        onLooked: root.looking = true
    }
    EditorSide {
        visible: !root.narrow || root.looking
        anchors.right: parent.right
        anchors.top: notes.bottom
        anchors.bottom: parent.bottom
        width: root.narrow ? parent.width - list.width : root.sideWidth
        editor: root.editor
        canWrite: root.narrow
        onWritten: root.looking = false
    }

    Connections {
        target: root.editor
        function onFocusWished(path) {
            root.looking = false
            form.focusLater(path)
        }
    }
}
