// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

Sheet {
    id: sheet

    required property ArchiveModel archive
    readonly property ReportModel report: archive.report

    title: qsTr("Class label")
    width: Math.min(Theme.px(560), parent.width - 48)

    function openFor() {
        archive.forgetProblem()
        label.text = report.label
        open()
        label.input.forceActiveFocus()
    }
    function save() {
        if (archive.setLabel(report.session, label.text)) close()
    }

    Label {
        width: parent.width
        color: Theme.muted
        text: qsTr("Tells you later which class this was. Nobody's name: a short label with a digit, like 2B. Empty is fine too.")
    }
    Field {
        id: label
        width: Math.min(parent.width, Theme.px(240))
        label: qsTr("Class label")
        input.maximumLength: 40
        input.onAccepted: sheet.save()
    }
    Note {
        width: parent.width
        text: sheet.archive.problem
    }
    footer: [
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        ActionButton {
            look: "primary"
            text: qsTr("Save")
            onClicked: sheet.save()
        }
    ]
    onClosed: archive.forgetProblem()
}
