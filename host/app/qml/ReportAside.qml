// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// What can be done with a report: plan the follow-up, take it along, put it beside another, delete it.
Column {
    id: root

    required property ArchiveModel archive
    readonly property ReportModel report: archive.report
    signal followUpWished
    signal pdfWished
    signal csvWished
    signal printWished
    signal slipsWished
    signal besideWished
    signal deleteWished

    spacing: 14

    Card {
        readonly property bool planned: root.report.followUp !== ""
        readonly property bool advised: !planned && root.report.advisedDay !== ""
        id: plan
        width: parent.width
        Heading {
            text: qsTr("Follow-up")
            font.pixelSize: Theme.lead
        }
        Label {
            width: parent.width
            color: root.report.followUpDue ? Theme.accent : Theme.muted
            text: root.report.followUpDue ? qsTr("It was planned for %1. Ask some statements again and see what stayed.").arg(root.report.followUp)
                : plan.planned ? qsTr("Planned for %1.").arg(root.report.followUp)
                : plan.advised ? qsTr("Ask some statements again in a few weeks and see what stayed. A good day: %1.").arg(root.report.advisedDay)
                : qsTr("No day is planned.")
        }
        ActionButton {
            visible: plan.advised
            width: parent.width
            look: "primary"
            text: qsTr("Plan this day")
            onClicked: root.archive.planFollowUp(root.report.session, root.report.advisedTyped)
        }
        ActionButton {
            width: parent.width
            icon.name: "clock"
            text: plan.planned || plan.advised ? qsTr("Choose another day") : qsTr("Choose a day")
            onClicked: root.followUpWished()
        }
        ActionButton {
            visible: plan.planned
            width: parent.width
            look: "quiet"
            text: root.report.followUpDue ? qsTr("It is done") : qsTr("No follow-up")
            onClicked: root.archive.dropFollowUp(root.report.session)
        }
    }
    Card {
        width: parent.width
        Heading {
            text: qsTr("Take it along")
            font.pixelSize: Theme.lead
        }
        Toggle {
            visible: root.report.label !== ""
            width: parent.width
            text: qsTr("With the class label")
            on: root.report.withLabel
            onClicked: root.report.withLabel = !root.report.withLabel
        }
        ActionButton {
            width: parent.width
            icon.name: "save"
            text: qsTr("Save as PDF...")
            onClicked: root.pdfWished()
        }
        ActionButton {
            width: parent.width
            icon.name: "save"
            text: qsTr("Save as CSV...")
            onClicked: root.csvWished()
        }
        ActionButton {
            width: parent.width
            icon.name: "printer"
            text: qsTr("Print...")
            onClicked: root.printWished()
        }
        Outcome {
            width: parent.width
            exports: root.report.paper
        }
        ActionButton {
            visible: root.report.hasSlips
            width: parent.width
            look: "quiet"
            icon.name: "note"
            text: qsTr("Exit slips...")
            onClicked: root.slipsWished()
        }
    }
    Card {
        width: parent.width
        ActionButton {
            width: parent.width
            enabled: root.report.beside.count > 0
            text: qsTr("Put beside another lesson")
            onClicked: root.besideWished()
        }
        Label {
            visible: root.report.beside.count === 0
            width: parent.width
            font.pixelSize: Theme.meta
            color: Theme.muted
            text: qsTr("No other lesson has asked the same statements.")
        }
        ActionButton {
            width: parent.width
            look: "quiet"
            icon.name: "bin"
            text: qsTr("Delete this lesson")
            onClicked: root.deleteWished()
        }
        Label {
            width: parent.width
            font.pixelSize: Theme.meta
            color: Theme.muted
            text: qsTr("Kept until %1, then deleted by itself.").arg(root.report.keptUntil)
        }
    }
}
