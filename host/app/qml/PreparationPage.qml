// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// One page to read the day before. Nothing on it is ticked, and nothing is kept of it.
FocusScope {
    id: root

    required property AppModel app
    readonly property PreparationModel reading: app.preparation
    signal rehearsalWished(string lesson, string title)

    focus: true
    Keys.onEscapePressed: root.app.page = AppModel.Lessons

    ScrollPage {
        id: page
        readonly property bool wide: room > Theme.px(880)
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: bar.top
        focus: true
        spacing: 6
        area.objectName: "preparationArea"

        ActionButton {
            look: "quiet"
            leftPadding: 0
            icon.name: "left"
            text: qsTr("Lessons")
            Accessible.name: qsTr("Back to the lessons")
            onClicked: root.app.page = AppModel.Lessons
        }
        Label {
            width: parent.width
            color: Theme.muted
            text: root.reading.number > 0 ? qsTr("Preparing lesson %1").arg(root.reading.number) : qsTr("Preparing a lesson")
        }
        Heading {
            width: parent.width
            text: root.reading.title
            font.pixelSize: Theme.pageTitle
            lineHeight: 1.1
        }
        Label {
            width: Math.min(parent.width, Theme.px(720))
            color: Theme.muted
            text: qsTr("Reading this takes about ten minutes; best the day before. Nothing here is ticked, and nothing is kept of it.")
        }
        Item {
            width: parent.width
            height: 18
        }
        Grid {
            width: parent.width
            columns: page.wide ? 2 : 1
            columnSpacing: 40
            rowSpacing: 32
            PreparationText {
                width: Math.min(Theme.px(720), page.wide ? page.room - side.width - 40 : page.room)
                reading: root.reading
            }
            PreparationSide {
                id: side
                width: page.wide ? Math.min(Theme.px(320), page.room * 0.36) : Math.min(Theme.px(720), page.room)
                app: root.app
            }
        }
    }
    Rectangle {
        id: bar
        anchors.bottom: parent.bottom
        width: parent.width
        height: buttons.height + 32
        color: Theme.side
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Flow {
            id: buttons
            x: 28
            y: 16
            width: parent.width - 56
            spacing: Theme.gap
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
                objectName: "printPreparation"
                icon.name: "printer"
                text: qsTr("Print or save as PDF…")
                onClicked: root.reading.print()
            }
        }
    }
}
