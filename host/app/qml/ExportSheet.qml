// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The lesson itself as a file: on paper, for a spreadsheet, for Moodle.
Sheet {
    id: sheet

    required property PreparationModel reading
    signal wished(string ending)
    signal printWished

    title: qsTr("Export the lesson")

    component Way: Column {
        id: way
        property string text
        property string hint
        property string ending
        width: parent ? parent.width : 0
        spacing: 4
        ActionButton {
            width: Math.min(parent.width, implicitWidth)
            icon.name: "save"
            text: way.text
            Accessible.description: way.hint
            onClicked: sheet.wished(way.ending)
        }
        Label {
            width: parent.width
            font.pixelSize: Theme.meta
            color: Theme.muted
            text: way.hint
            Accessible.ignored: true
        }
    }

    Segments {
        visible: sheet.reading.languages.length > 1
        width: Math.min(parent.width, Theme.px(320))
        label: qsTr("Language of the file")
        model: [{ value: "nl", text: "Nederlands" }, { value: "en", text: "English" }]
        current: sheet.reading.fileLanguage
        onPicked: value => sheet.reading.fileLanguage = value
    }
    Way {
        ending: "pdf"
        text: qsTr("PDF…")
        hint: qsTr("The whole lesson on paper, with right answers, questions and notes: for you, not for the class.")
    }
    Way {
        ending: "csv"
        text: qsTr("Spreadsheet (CSV)…")
        hint: qsTr("All statements with everything that belongs to them, in every language. Can be imported again without loss.")
    }
    Way {
        ending: "xml"
        text: qsTr("Moodle XML…")
        hint: qsTr("The statements as questions for Moodle. Right answers are in it.")
    }
    Way {
        ending: "txt"
        text: qsTr("GIFT…")
        hint: qsTr("The same as a text file, for Moodle and other programs.")
    }
    Outcome {
        width: parent.width
        exports: sheet.reading.files
    }
    footer: [
        ActionButton {
            text: qsTr("Close")
            onClicked: sheet.close()
        },
        ActionButton {
            icon.name: "printer"
            text: qsTr("Print…")
            onClicked: sheet.printWished()
        }
    ]
}
