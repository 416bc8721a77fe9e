// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Stemmig

// Lessons in teaching order, the teacher's own below them, and what waits: a lesson broken off, a follow-up that is due.
ScrollPage {
    id: root

    required property AppModel app
    readonly property LibraryModel library: app.library
    // A lesson was broken off: what becomes of it is the first thing to say.
    readonly property bool waiting: library.brokenOff !== "" || library.lostSession !== ""
    readonly property int found: library.lessons.count + library.own.count
    signal rehearsalWished(string lesson, string title)
    signal lessonWished

    title: qsTr("Lessons")
    area.objectName: "libraryArea"

    Shortcut {
        enabled: root.visible
        sequences: ["Ctrl+F"]
        onActivated: search.forceActiveFocus()
    }

    Flow {
        width: root.room
        spacing: Theme.gap
        SearchField {
            id: search
            objectName: "search"
            width: Math.min(Theme.px(360), root.room)
            placeholderText: qsTr("Search lessons and statements")
            Accessible.name: placeholderText
            wanted: root.library.search
            onSearched: text => root.library.search = text
            onEscaped: root.area.forceActiveFocus()
        }
        ActionButton {
            objectName: "newLesson"
            icon.name: "pen"
            text: qsTr("New lesson…")
            onClicked: root.lessonWished()
        }
        ActionButton {
            objectName: "importFile"
            text: qsTr("Import a file…")
            Accessible.description: qsTr("Statements from a spreadsheet or from Moodle")
            onClicked: importDialog.open()
        }
        ActionButton {
            objectName: "openFolder"
            icon.name: "folder"
            text: qsTr("Open a folder…")
            Accessible.description: qsTr("With lessons of your own")
            onClicked: folderDialog.open()
        }
    }
    OfferCard {
        visible: root.waiting
        width: root.room
        warm: true
        text: root.library.lostSession !== "" ? root.library.lostSession
            : qsTr("A lesson was broken off: %1. The devices find their places again.").arg(root.library.brokenOff)
        ActionButton {
            text: qsTr("Do not continue")
            onClicked: root.app.giveUp()
        }
        ActionButton {
            look: "primary"
            text: qsTr("Continue")
            visible: root.library.lostSession === ""
            enabled: !root.app.starting
            onClicked: root.app.resume()
        }
    }
    Repeater {
        model: root.library.due
        delegate: OfferCard {
            id: due
            required property var model
            width: root.room
            text: (model.label !== "" ? qsTr("Follow-up due for %1: %2").arg(model.label).arg(model.title)
                                      : qsTr("Follow-up due: %1").arg(model.title))
                + (model.earlier !== "" ? " " + qsTr("(after “%1” of %2)").arg(model.earlier).arg(model.day) : "")
            ActionButton {
                text: qsTr("No longer needed")
                Accessible.description: due.text
                onClicked: root.library.dropFollowUp(due.model.session)
            }
            ActionButton {
                text: qsTr("Prepare")
                Accessible.description: due.text
                onClicked: root.app.prepare(due.model.lesson)
            }
        }
    }
    Repeater {
        model: root.library.lessons
        delegate: card
    }
    OwnFolderBar {
        visible: root.library.folder !== "" && (root.library.search === "" || root.library.own.count > 0)
        width: root.room
        library: root.library
    }
    Repeater {
        model: root.library.own
        delegate: card
    }
    Label {
        visible: root.found === 0 && root.library.search !== ""
        width: root.room
        text: qsTr("No lesson has “%1” in it.").arg(root.library.search)
    }
    Label {
        visible: root.library.size === 0
        width: root.room
        text: qsTr("No lessons found. Open a folder that holds lessons.")
    }

    Component {
        id: card
        LessonCard {
            width: parent ? parent.width : 0
            starting: root.app.starting
            advised: model.advice > 0 && !root.waiting
            onStarted: root.app.start(lessonId)
            onPrepared: root.app.prepare(lessonId)
            onRehearsed: root.rehearsalWished(lessonId, title)
            onEdited: root.app.edit(model.file)
            onCopied: root.app.editCopy(model.file)
        }
    }
    Connections {
        target: root.app.importer
        function onFileRead() { importSheet.open() }
    }
    ImportSheet {
        id: importSheet
        objectName: "importSheet"
        importer: root.app.importer
    }
    FileDialog {
        id: importDialog
        objectName: "importDialog"
        title: qsTr("A file with statements")
        nameFilters: [qsTr("CSV, GIFT and Moodle XML (*.csv *.tsv *.txt *.gift *.xml)"), qsTr("All files (*)")]
        onAccepted: root.app.importer.readFile(selectedFile)
    }
    FolderDialog {
        id: folderDialog
        objectName: "folderDialog"
        title: qsTr("A folder with lessons of your own")
        onAccepted: root.library.openFolder(selectedFolder)
    }
}
