// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Earlier lessons by class: what each is about in words, and two to put side by side.
ScrollPage {
    id: root

    required property AppModel app
    readonly property ArchiveModel archive: app.archive

    title: qsTr("Reports")

    Note {
        width: root.room
        text: root.archive.problem
    }
    Card {
        visible: root.archive.empty
        width: root.room
        Label {
            width: parent.width
            font.pixelSize: Theme.lead
            text: qsTr("No lesson has ended yet.")
        }
        Label {
            width: parent.width
            color: Theme.muted
            text: qsTr("After a lesson you find here what was understood and what to come back to: words about the whole group, never about a pupil. A rehearsal leaves nothing.")
        }
    }
    Flow {
        visible: root.archive.labels.length > 2
        width: root.room
        spacing: 4
        Repeater {
            model: root.archive.labels.length
            delegate: Segment {
                required property int index
                text: root.archive.labels[index] ?? ""
                chosen: root.archive.filter === index
                onClicked: root.archive.filter = index
            }
        }
    }
    Repeater {
        model: root.archive.lessons
        delegate: EndedLessonCard {
            width: root.room
            onOpened: root.archive.open(model.session)
            onMarked: root.archive.choose(model.session)
            onPutBeside: root.archive.putBeside(model.session, model.partner)
        }
    }
    Flow {
        visible: !root.archive.empty
        width: root.room
        spacing: Theme.gap
        topPadding: 10
        Label {
            width: Math.min(implicitWidth, root.room)
            height: Math.max(implicitHeight, Theme.target)
            verticalAlignment: Text.AlignVCenter
            color: Theme.muted
            text: qsTr("Kept until %1, then deleted by itself.").arg(root.archive.keptUntil)
        }
        ActionButton {
            look: "quiet"
            icon.name: "lock"
            text: qsTr("See what is kept")
            onClicked: root.app.page = AppModel.Kept
        }
        ActionButton {
            look: "quiet"
            icon.name: "bin"
            text: qsTr("Delete all lessons")
            onClicked: confirm.open()
        }
    }

    foot: Rectangle {
        visible: root.archive.chosen > 0
        width: root.width
        height: marked.height + 24
        color: Theme.surface
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Flow {
            id: marked
            x: 28
            y: 12
            width: parent.width - 56
            spacing: Theme.gap
            layoutDirection: Qt.RightToLeft
            ActionButton {
                look: "primary"
                enabled: root.archive.chosen === 2
                text: qsTr("Put side by side")
                onClicked: root.archive.putSideBySide()
            }
            ActionButton {
                text: qsTr("Cancel")
                onClicked: root.archive.chooseNone()
            }
            Label {
                width: Math.min(implicitWidth, marked.width)
                height: Math.max(implicitHeight, Theme.target)
                verticalAlignment: Text.AlignVCenter
                text: root.archive.chosen === 2 ? qsTr("Two lessons are marked.") : qsTr("Mark one more lesson to put beside it.")
            }
        }
    }

    DeleteAllSheet {
        id: confirm
        objectName: "deleteAllSheet"
        archive: root.archive
    }
}
