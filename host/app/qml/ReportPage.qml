// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What one lesson left: what to come back to first, then per key message the words, and what can be done with it.
ScrollPage {
    id: root

    required property AppModel app
    readonly property ArchiveModel archive: app.archive
    readonly property ReportModel report: archive.report
    readonly property bool wide: room > Theme.px(820)

    title: report.title
    back: qsTr("Reports")
    onWentBack: app.page = AppModel.Reports

    Flow {
        width: root.room
        spacing: Theme.gap
        Label {
            width: Math.min(implicitWidth, root.room)
            height: Math.max(implicitHeight, Theme.target)
            verticalAlignment: Text.AlignVCenter
            color: Theme.muted
            text: root.report.label === "" ? root.report.day : qsTr("%1, class %2").arg(root.report.day).arg(root.report.label)
        }
        ActionButton {
            look: "quiet"
            text: root.report.label === "" ? qsTr("Add a class label") : qsTr("Change the class label")
            onClicked: label.openFor()
        }
    }
    Note {
        width: root.room
        visible: text !== "" && !label.visible && !followUp.visible
        text: root.archive.problem
    }
    Card {
        visible: root.report.comeBack.count > 0
        warm: true
        width: root.room
        Heading {
            color: Theme.accent
            text: qsTr("Come back to this")
            font.pixelSize: Theme.lead
        }
        Repeater {
            model: root.report.comeBack
            delegate: Line {
                required property var model
                width: parent ? parent.width : 0
                icon: "bubble"
                color: Theme.accent
                text: model.text
            }
        }
    }
    Item {
        width: root.room
        height: root.wide ? Math.max(words.height, aside.height) : words.height + aside.height + 14
        Column {
            id: words
            y: root.wide ? 0 : aside.height + 14
            width: root.wide ? parent.width - aside.width - 14 : parent.width
            spacing: 14
            Card {
                width: parent.width
                Line {
                    width: parent.width
                    icon: "people"
                    text: root.report.checkOn
                }
            }
            Repeater {
                model: root.report.sections
                delegate: ReportSection { width: words.width }
            }
            Card {
                visible: root.report.notAsked.count > 0
                width: parent.width
                Heading {
                    text: qsTr("Not asked in this lesson")
                    font.pixelSize: Theme.lead
                }
                Repeater {
                    model: root.report.notAsked
                    delegate: Label {
                        required property var model
                        width: parent ? parent.width : 0
                        color: Theme.muted
                        text: model.text
                    }
                }
            }
            Card {
                visible: root.report.rules.count > 0
                width: parent.width
                Heading {
                    text: qsTr("What the class agreed on")
                    font.pixelSize: Theme.lead
                }
                Repeater {
                    model: root.report.rules
                    delegate: Line {
                        required property var model
                        width: parent ? parent.width : 0
                        icon: "check"
                        text: model.text
                    }
                }
            }
        }
        ReportAside {
            id: aside
            x: root.wide ? words.width + 14 : 0
            width: root.wide ? Theme.px(280) : parent.width
            archive: root.archive
            onFollowUpWished: followUp.openFor()
            onPrintWished: printer.openFor(root.report.paper)
            onPdfWished: saveAs.ask(root.report.paper, "pdf")
            onCsvWished: saveAs.ask(root.report.paper, "csv")
            onSlipsWished: slips.open()
            onBesideWished: beside.open()
            onDeleteWished: remove.open()
        }
    }

    FollowUpSheet {
        id: followUp
        objectName: "followUpSheet"
        archive: root.archive
    }
    ClassLabelSheet {
        id: label
        objectName: "classLabelSheet"
        archive: root.archive
    }
    BesideSheet {
        id: beside
        objectName: "besideSheet"
        archive: root.archive
    }
    SlipsSheet {
        id: slips
        objectName: "slipsSheet"
        report: root.report
        onPdfWished: saveAs.ask(root.report.slips, "pdf")
        onPrintWished: printer.openFor(root.report.slips)
    }
    ConfirmSheet {
        id: remove
        objectName: "deleteSheet"
        title: qsTr("Delete this lesson?")
        text: qsTr("Its report goes, with the words, class label, ground rules and follow-up date. It cannot be brought back.")
        stays: qsTr("What you saved or printed yourself stays where you put it.")
        action: qsTr("Delete this lesson")
        onConfirmed: root.archive.remove(root.report.session)
    }
    PrinterSheet { id: printer }
    SaveAs { id: saveAs }
}
