// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// In which languages a lesson is, and how to have one less.
Column {
    id: root

    required property EditorModel editor
    readonly property bool both: editor.languages.length > 1

    spacing: 8
    Heading {
        width: parent.width
        font.pixelSize: Theme.lead
        text: qsTr("Languages")
    }
    Label {
        width: parent.width
        font.pixelSize: Theme.meta
        color: Theme.muted
        text: root.both ? qsTr("This lesson is in Dutch and in English. Every text is needed in both.")
            : qsTr("This lesson is in one language. Give it a title in the other one too, and it is in both.")
    }
    Flow {
        visible: root.both
        width: parent.width
        spacing: Theme.gap
        ActionButton {
            text: qsTr("Only in Dutch")
            Accessible.description: qsTr("Takes all English texts out; undo brings them back")
            onClicked: root.editor.removeLanguage("en")
        }
        ActionButton {
            text: qsTr("Only in English")
            Accessible.description: qsTr("Takes all Dutch texts out; undo brings them back")
            onClicked: root.editor.removeLanguage("nl")
        }
    }
}
