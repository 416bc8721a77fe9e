// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Two lessons: words beside words, and nothing else.
ScrollPage {
    id: root

    required property AppModel app
    readonly property ComparisonModel comparison: app.archive.comparison

    title: qsTr("Side by side")
    back: qsTr("Reports")
    onWentBack: app.page = AppModel.Reports

    Card {
        width: root.room
        spacing: 6
        Label {
            width: parent.width
            text: qsTr("First: %1, %2").arg(root.comparison.firstTitle).arg(root.comparison.first)
        }
        Label {
            width: parent.width
            font.weight: Font.DemiBold
            text: qsTr("Then: %1, %2").arg(root.comparison.secondTitle).arg(root.comparison.second)
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            topPadding: 8
            ActionButton {
                icon.name: "save"
                text: qsTr("Save as PDF...")
                onClicked: saveAs.ask(root.comparison.paper, "pdf")
            }
            ActionButton {
                icon.name: "printer"
                text: qsTr("Print...")
                onClicked: printer.openFor(root.comparison.paper)
            }
            Toggle {
                visible: root.comparison.hasLabels
                width: Math.min(implicitWidth + 8, parent.width)
                text: qsTr("With the class label")
                on: root.comparison.withLabel
                onClicked: root.comparison.withLabel = !root.comparison.withLabel
            }
        }
        Outcome {
            width: parent.width
            exports: root.comparison.paper
        }
    }
    Repeater {
        model: root.comparison.statements
        delegate: Card {
            id: asked
            required property var model
            width: root.room
            spacing: 14
            Heading {
                width: parent.width
                text: asked.model.text
                font.pixelSize: Theme.lead
            }
            WordTable {
                width: parent.width
                table: asked.model.table
            }
        }
    }

    PrinterSheet { id: printer }
    SaveAs { id: saveAs }
}
