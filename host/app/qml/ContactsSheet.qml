// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A sensitive lesson waits until somebody is named whom a pupil can go to. Who can name nobody today gives the neutral lesson.
Sheet {
    id: sheet

    required property AppModel app
    property string lesson: ""

    function openFor(id) {
        lesson = id
        open()
    }

    title: qsTr("Who can a pupil go to?")
    width: Math.min(Theme.px(860), parent.width - 48)
    onAboutToShow: editor.reload()

    Note {
        width: parent.width
        text: qsTr("This lesson is about a heavy topic. It starts when the name of somebody a pupil can go to is filled in.")
    }
    Label {
        width: parent.width
        color: Theme.muted
        text: qsTr("Pupils see these people first on the page with help. Check that they can be reached today and tomorrow.")
    }
    ContactsEditor {
        id: editor
        width: parent.width
        school: sheet.app.school
        firstFocus: true
    }
    Note {
        width: parent.width
        text: sheet.app.school.problem
    }
    Label {
        visible: instead.visible
        width: parent.width
        color: Theme.muted
        text: qsTr("Nobody to name today? Give the lesson “%1”. It is not about a sensitive topic.").arg(sheet.app.library.neutralTitle)
    }
    footer: [
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        ActionButton {
            id: instead
            visible: sheet.app.library.neutral !== ""
            text: qsTr("The other lesson")
            Accessible.description: sheet.app.library.neutralTitle
            onClicked: {
                sheet.close()
                sheet.app.start(sheet.app.library.neutral)
            }
        },
        ActionButton {
            look: "primary"
            text: qsTr("Save and start")
            onClicked: {
                if (!sheet.app.school.saveContacts(editor.texts()) || sheet.app.school.contacts.count === 0) return
                sheet.close()
                sheet.app.start(sheet.lesson)
            }
        }
    ]
}
