// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Stemmig

// What is filled in once for this school: people, extra help on the Info page, a calm place; and the school file.
ScrollPage {
    id: root

    required property AppModel app
    readonly property SchoolModel school: app.school
    readonly property real column: Math.min(room, Theme.px(860))

    title: qsTr("Your school")
    // Who comes from a reading page goes back to it.
    back: app.preparation.title
    spacing: 30
    area.objectName: "schoolArea"
    onWentBack: app.page = AppModel.Preparation

    component Part: Column {
        property string title
        property string hint
        spacing: 10
        Heading {
            width: parent.width
            font.pixelSize: Theme.cardTitle
            text: parent.title
        }
        Label {
            visible: text !== ""
            width: parent.width
            color: Theme.muted
            text: parent.hint
        }
    }

    Label {
        width: root.column
        color: Theme.muted
        text: root.school.kept ? qsTr("Saved on this computer.") : qsTr("Fill this in once. What you type is saved on this computer by itself.")
    }
    Note {
        width: root.column
        text: root.school.problem
    }
    Part {
        width: root.column
        title: qsTr("Who pupils can go to")
        hint: qsTr("Pupils see these people first on the Info page. A sensitive lesson starts only when at least one is named.")
        ContactsEditor {
            id: editor
            width: parent.width
            school: root.school
            onEdited: root.school.saveContacts(texts())
        }
    }
    Part {
        width: root.column
        visible: root.school.help.count > 0
        title: qsTr("More help on the Info page")
        hint: qsTr("These are off until your school wants them.")
        Repeater {
            model: root.school.help
            delegate: Setting {
                required property var model
                width: root.column
                text: model.heading + ", " + model.address
                hint: model.text
                on: model.ticked
                onClicked: root.school.tick(model.address, !model.ticked)
            }
        }
    }
    Part {
        width: root.column
        title: qsTr("A calm place")
        hint: qsTr("Where can a pupil go who wants to leave the lesson for a while? An adult is there. You see this line when somebody has left.")
        Field {
            objectName: "calmPlace"
            width: Math.min(parent.width, Theme.px(480))
            label: qsTr("Place and person")
            text: root.school.calmPlace
            onEdited: root.school.calmPlace = input.text
        }
    }
    Part {
        width: root.column
        title: qsTr("School file")
        hint: qsTr("The care coordinator can fill this page in once, save it as a file and give it to every teacher. The people and the help above are in it; nothing about a class or a pupil.")
        Flow {
            width: parent.width
            spacing: Theme.gap
            ActionButton {
                objectName: "openSchoolFile"
                icon.name: "folder"
                text: qsTr("Open a school file…")
                onClicked: openDialog.open()
            }
            ActionButton {
                text: qsTr("Save as a school file…")
                onClicked: {
                    saveDialog.selectedFile = root.school.proposed
                    saveDialog.open()
                }
            }
        }
        Label {
            visible: root.school.written !== ""
            width: parent.width
            text: qsTr("Saved: %1").arg(root.school.written)
        }
    }

    Connections {
        target: root.school
        function onFileRead() { fileSheet.open() }
        function onFileTaken() { editor.reload() }
    }
    SchoolFileSheet {
        id: fileSheet
        objectName: "schoolFileSheet"
        school: root.school
    }
    FileDialog {
        id: openDialog
        objectName: "openSchoolDialog"
        title: qsTr("Open a school file")
        nameFilters: [qsTr("School file (*.textproto)")]
        onAccepted: root.school.readFile(selectedFile)
    }
    FileDialog {
        id: saveDialog
        title: qsTr("Save as a school file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "textproto"
        nameFilters: [qsTr("School file (*.textproto)")]
        onAccepted: root.school.writeFile(selectedFile)
    }
}
