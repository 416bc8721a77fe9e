// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What only the teacher sees. While it is hidden nothing of it is on the screen at all.
Rectangle {
    id: root

    required property ConsoleModel teacher
    readonly property ClassSafeModel classSafe: teacher.tools.classSafe
    readonly property bool shown: classSafe.shown

    color: Theme.surface
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    BellCard {
        id: bell
        x: 20
        y: 20
        width: parent.width - 40
        teacher: root.teacher
        shown: root.shown
    }
    Heading {
        id: title
        x: 20
        y: bell.visible ? bell.y + bell.height + 16 : 20
        text: qsTr("For you")
        font.pixelSize: Theme.lead
    }
    ActionButton {
        visible: root.classSafe.confirmed
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: title.verticalCenter
        look: "quiet"
        font.pixelSize: Theme.meta
        text: qsTr("Hide")
        onClicked: root.classSafe.hide()
    }
    Column {
        id: choice
        visible: !root.classSafe.confirmed
        x: 20
        // Below what is shown while the key is held, so that the button stays under the finger.
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        width: parent.width - 40
        spacing: 8
        ActionButton {
            objectName: "holdToLook"
            width: parent.width
            text: qsTr("Hold to look (N)")
            onPressedChanged: root.classSafe.holding = pressed
        }
        ActionButton {
            objectName: "onlyMe"
            width: parent.width
            look: "quiet"
            text: qsTr("Only I can see this screen")
            onClicked: root.classSafe.confirm()
        }
    }
    Label {
        visible: !root.shown
        x: 20
        anchors.top: title.bottom
        anchors.topMargin: 20
        width: parent.width - 40
        color: Theme.muted
        text: qsTr("The class may see this screen. So notes, answers, words that are not shown yet and the next step are hidden.")
    }
    ScrollArea {
        id: page
        visible: root.shown
        anchors.top: title.bottom
        anchors.topMargin: 16
        width: parent.width
        anchors.bottom: after.visible ? after.top : choice.visible ? choice.top : parent.bottom
        contentHeight: list.implicitHeight + 24
        Column {
            id: list
            x: 20
            y: 4
            width: page.width - 40
            spacing: 12
            Note {
                width: parent.width
                icon: root.teacher.talkFirst ? "bubble" : ""
                text: root.teacher.advice
            }
            HeldWords {
                visible: root.teacher.heldNote !== ""
                width: parent.width
                teacher: root.teacher
            }
            Repeater {
                model: root.teacher.notes
                delegate: Label {
                    required property var model
                    width: list.width
                    text: model.text
                }
            }
            PrivatePart {
                width: parent.width
                title: qsTr("Right answer")
                text: root.teacher.rightChoice
            }
            PrivatePart {
                width: parent.width
                title: qsTr("Why")
                text: root.teacher.explanation
            }
            PrivatePart {
                width: parent.width
                title: qsTr("Questions for the talk")
                texts: root.teacher.prompts
            }
            PrivatePart {
                width: parent.width
                title: qsTr("Exit slip, everybody writes and folds")
                text: root.teacher.exitSlip
            }
            PrivatePart {
                width: parent.width
                title: qsTr("Afterwards")
                texts: root.teacher.afterCare
            }
        }
    }
    Column {
        id: after
        visible: root.shown && root.teacher.nextStep !== ""
        x: 20
        width: parent.width - 40
        anchors.bottom: choice.visible ? choice.top : parent.bottom
        anchors.bottomMargin: choice.visible ? 12 : 20
        topPadding: 12
        spacing: 8
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Label {
            text: qsTr("After this")
            font.pixelSize: Theme.meta
            color: Theme.muted
        }
        NextSkeleton {
            width: parent.width
            title: root.teacher.nextStep
            kind: root.teacher.nextKind
        }
    }
}
