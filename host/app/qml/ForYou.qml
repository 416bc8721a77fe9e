// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What only the teacher sees. While it is hidden nothing of it is on the screen at all.
Rectangle {
    id: root

    required property ConsoleModel teacher
    readonly property ClassSafeModel classSafe: teacher.tools.classSafe
    readonly property BellModel bell: teacher.tools.bell
    readonly property bool shown: classSafe.shown
    // The next step keeps its place at the foot where that leaves the notes enough of theirs; else it follows them.
    readonly property bool pinned: height - title.y > Theme.px(500)

    color: Theme.surface
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    BellCard {
        id: clock
        x: 20
        y: 20
        width: parent.width - 40
        bell: root.bell
    }
    Heading {
        id: title
        x: 20
        y: clock.visible ? clock.y + clock.height + 16 : 20
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
    ScrollArea {
        id: page
        stop: true
        Accessible.role: Accessible.Pane
        Accessible.name: title.text
        anchors.top: title.bottom
        anchors.topMargin: 16
        width: parent.width
        anchors.bottom: after.visible ? after.top : choice.visible ? choice.top : parent.bottom
        contentHeight: (root.shown ? list.implicitHeight : hidden.implicitHeight) + 24
        Label {
            id: hidden
            visible: !root.shown
            x: 20
            y: 4
            width: page.width - 40
            color: Theme.muted
            text: qsTr("The class may see this screen. What is for you alone is hidden: notes, answers, the next step.")
        }
        Column {
            id: list
            visible: root.shown
            x: 20
            y: 4
            width: page.width - 40
            spacing: 12
            Note {
                width: parent.width
                text: root.bell.advice
            }
            ActionButton {
                visible: root.bell.toClosing
                width: parent.width
                text: qsTr("To the closing step")
                onClicked: root.teacher.wish(ConsoleModel.ToClosingStep)
            }
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
            NextStep {
                visible: !root.pinned && root.teacher.nextStep !== ""
                width: parent.width
                teacher: root.teacher
            }
        }
    }
    NextStep {
        id: after
        visible: root.shown && root.pinned && root.teacher.nextStep !== ""
        x: 20
        width: parent.width - 40
        anchors.bottom: choice.visible ? choice.top : parent.bottom
        anchors.bottomMargin: choice.visible ? 12 : 20
        teacher: root.teacher
    }
}
