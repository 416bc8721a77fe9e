// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Paper for everybody to write on and fold at the end of the lesson.
Sheet {
    id: sheet

    required property ReportModel report
    signal pdfWished
    signal printWished

    title: qsTr("Exit slips")
    width: Math.min(Theme.px(600), parent.width - 48)

    Label {
        width: parent.width
        color: Theme.muted
        text: qsTr("Everybody writes and folds, so that writing stands out for nobody. The slips stay on paper; this program sees none of it.")
    }
    Row {
        spacing: Theme.gap
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("How many")
        }
        NumberField {
            from: 1
            to: sheet.report.mostSlips
            value: sheet.report.slipCount
            label: qsTr("How many")
            onPicked: value => sheet.report.slipCount = value
        }
    }
    Outcome {
        width: parent.width
        exports: sheet.report.slips
    }
    footer: [
        ActionButton {
            text: qsTr("Close")
            onClicked: sheet.close()
        },
        ActionButton {
            icon.name: "printer"
            text: qsTr("Print...")
            onClicked: sheet.printWished()
        },
        ActionButton {
            look: "primary"
            icon.name: "save"
            text: qsTr("Save as PDF...")
            onClicked: sheet.pdfWished()
        }
    ]
}
