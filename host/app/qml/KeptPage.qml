// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The proof: the files that exist, what is really in them, and what is not on this list.
ScrollPage {
    id: root

    required property AppModel app
    readonly property KeptModel kept: app.archive.kept

    title: qsTr("What is kept")

    Label {
        width: root.room
        text: qsTr("All files of Stemmig on this computer, read just now. Open one to see everything that is in it.")
    }
    Note {
        width: root.room
        text: root.app.archive.problem
    }
    Repeater {
        model: root.kept.files
        delegate: KeptFile { width: root.room }
    }
    Note {
        width: root.room
        text: root.kept.notOnThisList
    }
    Card {
        width: root.room
        Heading {
            text: qsTr("When it goes")
            font.pixelSize: Theme.lead
        }
        Label {
            width: parent.width
            text: qsTr("Reports are kept until %1. The first time Stemmig starts after that day, they are deleted by themselves. A broken-off lesson goes after 12 hours.").arg(root.kept.keptUntil)
        }
        Label {
            width: parent.width
            color: Theme.muted
            text: qsTr("Folder: %1").arg(root.kept.folder)
        }
        ActionButton {
            enabled: !root.app.archive.empty
            icon.name: "bin"
            text: qsTr("Delete all lessons")
            onClicked: confirm.open()
        }
    }

    DeleteAllSheet {
        id: confirm
        objectName: "deleteAllSheet"
        archive: root.app.archive
    }
}
