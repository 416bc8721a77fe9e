// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A lesson of one's own begins with its title: in one language, or in both.
Sheet {
    id: sheet

    required property AppModel app
    readonly property bool ready: dutch.input.text.trim() !== "" || english.input.text.trim() !== ""

    function make() {
        if (!ready) return
        sheet.close()
        sheet.app.newLesson(dutch.input.text, english.input.text)
    }

    title: qsTr("A new lesson")
    onAboutToShow: {
        dutch.input.clear()
        english.input.clear()
    }
    onOpened: (sheet.app.language === "nl" ? dutch : english).input.forceActiveFocus()

    Label {
        width: parent.width
        text: qsTr("What is it called? Fill in one language, or both: then every text has both.")
    }
    Field {
        id: dutch
        objectName: "titleNl"
        width: parent.width
        label: qsTr("Title in Dutch")
        input.onAccepted: sheet.make()
    }
    Field {
        id: english
        objectName: "titleEn"
        width: parent.width
        label: qsTr("Title in English")
        input.onAccepted: sheet.make()
    }
    Label {
        width: parent.width
        font.pixelSize: Theme.meta
        color: Theme.muted
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        text: sheet.app.editor.folderChosen ? qsTr("It is kept in your folder %1.").arg(sheet.app.editor.folder)
            : qsTr("Stemmig makes a folder for your own lessons: %1.").arg(sheet.app.editor.folder)
    }
    footer: [
        ActionButton {
            text: qsTr("Not now")
            onClicked: sheet.close()
        },
        ActionButton {
            objectName: "makeLesson"
            look: "primary"
            text: qsTr("Make the lesson")
            enabled: sheet.ready
            onClicked: sheet.make()
        }
    ]
}
