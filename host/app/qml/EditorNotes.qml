// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What has to be said about the file: it is not saved, somebody else has changed it, or its comments will go.
Column {
    id: notes

    required property AppModel app
    readonly property EditorModel editor: app.editor
    readonly property bool any: editor.keeping === EditorModel.Failed || editor.keeping === EditorModel.Conflict
                                || editor.comments || editor.aside !== ""

    leftPadding: 16
    rightPadding: 16
    topPadding: any ? 12 : 0
    bottomPadding: any ? 12 : 0
    spacing: 8

    OfferCard {
        objectName: "notKept"
        visible: notes.editor.keeping === EditorModel.Failed
        width: notes.width - 32
        warm: true
        text: qsTr("This lesson cannot be saved now. %1 Your text stays here, and Stemmig keeps trying.").arg(notes.editor.keepProblem)
        ActionButton {
            text: qsTr("Leave without saving")
            onClicked: {
                notes.editor.leaveUnkept()
                notes.app.page = AppModel.Lessons
            }
        }
        ActionButton {
            look: "primary"
            text: qsTr("Try again")
            onClicked: notes.editor.saveNow()
        }
    }
    OfferCard {
        objectName: "conflict"
        visible: notes.editor.keeping === EditorModel.Conflict
        width: notes.width - 32
        warm: true
        text: qsTr("Somebody else has changed this file meanwhile. Which version is to be the lesson? The other one is kept beside it, in the folder %1.").arg(notes.editor.folder)
        ActionButton {
            text: qsTr("The other version")
            onClicked: notes.editor.takeTheirs()
        }
        ActionButton {
            look: "primary"
            text: qsTr("My version")
            onClicked: notes.editor.keepOurs()
        }
    }
    Note {
        visible: notes.editor.comments
        width: notes.width - 32
        text: qsTr("This file has comments (lines with #), which the editor does not keep. Before your first change the file is put beside the lesson as it is now.")
    }
    Label {
        visible: notes.editor.aside !== "" && notes.editor.keeping !== EditorModel.Conflict
        width: notes.width - 32
        font.pixelSize: Theme.meta
        color: Theme.muted
        text: qsTr("An earlier version is kept as %1.").arg(notes.editor.aside)
    }
}
