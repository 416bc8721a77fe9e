// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// One page to read the day before. Nothing on it is ticked, and nothing is kept of it.
ScrollPage {
    id: root

    required property AppModel app
    readonly property PreparationModel reading: app.preparation
    readonly property bool wide: room > Theme.px(820)
    readonly property real widest: Theme.px(720)
    signal rehearsalWished(string lesson, string title)

    title: reading.title
    back: qsTr("Lessons")
    area.objectName: "preparationArea"
    onWentBack: app.page = AppModel.Lessons

    Label {
        width: Math.min(root.room, root.widest)
        color: Theme.muted
        text: (root.reading.number > 0 ? qsTr("Preparing lesson %1.").arg(root.reading.number) + " " : "")
            + qsTr("Reading this takes about ten minutes; best the day before. Nothing here is ticked, and nothing is kept of it.")
    }
    Item {
        width: root.room
        height: (root.wide ? Math.max(column.height, side.height) : column.height + side.height + 32) + 16
        PreparationText {
            id: column
            y: 16
            width: Math.min(root.widest, root.wide ? parent.width - side.width - 40 : parent.width)
            reading: root.reading
        }
        PreparationSide {
            id: side
            x: root.wide ? parent.width - width : 0
            y: root.wide ? 16 : column.height + 48
            width: root.wide ? Math.min(Theme.px(320), parent.width * 0.36) : Math.min(root.widest, parent.width)
            app: root.app
        }
    }

    foot: Rectangle {
        width: root.width
        height: offers.height + 32
        color: Theme.side
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Column {
            id: offers
            x: 28
            y: 16
            width: parent.width - 56
            spacing: Theme.gap
            Outcome {
                width: parent.width
                exports: root.reading.paper
            }
            Flow {
                width: parent.width
                spacing: 6  // one row at 1280, in Dutch too
                layoutDirection: Qt.RightToLeft
                ActionButton {
                    objectName: "startLesson"
                    look: "primary"
                    enabled: !root.app.starting
                    text: qsTr("Start (%n statement(s), %1 minutes)", "", root.reading.statements).arg(root.reading.minutes)
                    onClicked: root.app.start(root.reading.lesson)
                }
                ActionButton {
                    enabled: !root.app.starting
                    text: qsTr("Try it without a class")
                    onClicked: root.rehearsalWished(root.reading.lesson, root.reading.title)
                }
                ActionButton {
                    objectName: "editPrepared"
                    readonly property bool own: root.app.library.isOwn(root.reading.lesson)
                    look: "quiet"
                    text: own ? qsTr("Edit") : qsTr("Edit a copy")
                    onClicked: {
                        const file = root.app.library.fileOf(root.reading.lesson)
                        own ? root.app.edit(file) : root.app.editCopy(file)
                    }
                }
                ActionButton {
                    objectName: "exportLesson"
                    look: "quiet"
                    text: qsTr("Export…")
                    Accessible.description: qsTr("The lesson itself, as a file")
                    onClicked: exporting.open()
                }
                ActionButton {
                    look: "quiet"
                    text: qsTr("Save as PDF…")
                    onClicked: saveAs.ask(root.reading.paper, "pdf")
                }
                ActionButton {
                    objectName: "printPreparation"
                    look: "quiet"
                    text: qsTr("Print…")
                    onClicked: printer.openFor(root.reading.paper)
                }
            }
        }
    }

    PrinterSheet {
        id: printer
        objectName: "printerSheet"
    }
    SaveAs { id: saveAs }
    ExportSheet {
        id: exporting
        objectName: "exportSheet"
        reading: root.reading
        onWished: ending => saveAs.ask(root.reading.files, ending)
        onPrintWished: printer.openFor(root.reading.files)
    }
}
