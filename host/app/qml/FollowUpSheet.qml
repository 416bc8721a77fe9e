// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The day of the follow-up, typed or picked.
Sheet {
    id: sheet

    required property ArchiveModel archive
    readonly property ReportModel report: archive.report

    title: qsTr("Day of the follow-up")
    width: Math.min(Theme.px(560), parent.width - 48)

    function openFor() {
        archive.forgetProblem()
        day.text = report.followUpTyped !== "" ? report.followUpTyped : report.advisedTyped
        open()
        day.input.forceActiveFocus()
    }
    function save() {
        if (archive.planFollowUp(report.session, day.text)) close()
    }

    Label {
        width: parent.width
        color: Theme.muted
        text: qsTr("Only the day is kept. From then on the list of lessons reminds you.")
    }
    Field {
        id: day
        width: Math.min(parent.width, Theme.px(240))
        label: qsTr("Day, like 14-12-2026")
        input.onAccepted: sheet.save()
    }
    Label {
        width: parent.width
        text: sheet.archive.inWords(day.text) || " "
    }
    Flow {
        width: parent.width
        spacing: 8
        Repeater {
            model: [1, 2, 4, 6]
            delegate: ActionButton {
                required property int modelData
                readonly property string then: sheet.archive.dayIn(modelData)
                visible: then !== ""
                text: qsTr("In %n week(s)", "", modelData)
                onClicked: day.text = then
            }
        }
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
