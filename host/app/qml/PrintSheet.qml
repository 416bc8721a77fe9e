// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Stemmig

// Where a document goes: on paper or into a PDF. Comes up by itself when a page offers one.
Sheet {
    id: sheet

    required property Paper paper
    property int chosen: 0
    readonly property bool any: paper.printers.length > 0
    readonly property bool over: paper.done !== ""

    title: qsTr("Print or save: %1").arg(paper.title)

    Connections {
        target: sheet.paper
        function onOffered() {
            sheet.chosen = 0
            sheet.open()
        }
    }
    Label {
        visible: sheet.over
        width: parent.width
        text: sheet.paper.done
    }
    Note {
        width: parent.width
        text: sheet.paper.problem
    }
    Label {
        visible: !sheet.over
        width: parent.width
        text: sheet.any ? qsTr("On which printer?")
            : qsTr("This computer knows no printer. Save a PDF: that can be printed on any other computer.")
    }
    Repeater {
        id: list
        model: sheet.over ? [] : sheet.paper.printers
        delegate: Option {
            required property int index
            required property string modelData
            width: parent.width
            text: modelData
            chosen: index === sheet.chosen
            focus: index === 0
            onClicked: sheet.chosen = index
        }
    }
    FileDialog {
        id: dialog
        objectName: "pdfDialog"
        title: qsTr("Save as PDF")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF (*.pdf)")]
        onAccepted: sheet.paper.save(selectedFile)
    }
    footer: [
        ActionButton {
            look: sheet.over ? "primary" : "plain"
            text: sheet.over ? qsTr("Close") : qsTr("Cancel")
            onClicked: sheet.close()
        },
        ActionButton {
            visible: !sheet.over
            look: sheet.any ? "plain" : "primary"
            text: qsTr("Save as PDF…")
            onClicked: {
                dialog.selectedFile = sheet.paper.proposed
                dialog.open()
            }
        },
        ActionButton {
            visible: sheet.any && !sheet.over
            look: "primary"
            icon.name: "printer"
            text: qsTr("Print")
            onClicked: sheet.paper.print(sheet.paper.printers[sheet.chosen])
        }
    ]
}
