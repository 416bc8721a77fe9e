// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What only the teacher sees. While it is hidden nothing of it is on the screen at all.
Rectangle {
    id: root

    required property ConsoleModel teacher
    property bool shown: true

    color: Theme.surface
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    Heading {
        id: title
        x: 20
        y: 20
        text: qsTr("For you")
        font.pixelSize: Theme.lead
    }
    ActionButton {
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: title.verticalCenter
        look: "quiet"
        font.pixelSize: Theme.meta
        text: root.shown ? qsTr("Hide (N)") : qsTr("Show (N)")
        onClicked: root.shown = !root.shown
    }
    Label {
        visible: !root.shown
        x: 20
        y: title.y + title.height + 24
        width: parent.width - 40
        color: Theme.muted
        text: qsTr("Notes, words before they are shown and answers stand here. They are hidden because there is no second screen: the class might see this one. Show them when only you can.")
    }
    ScrollArea {
        id: page
        visible: root.shown
        anchors.top: title.bottom
        anchors.topMargin: 16
        width: parent.width
        anchors.bottom: after.top
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
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 22
        topPadding: 12
        spacing: 4
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Label {
            topPadding: 8
            text: qsTr("After this")
            font.pixelSize: Theme.meta
            color: Theme.muted
        }
        Label {
            width: parent.width
            font.weight: Font.DemiBold
            objectName: "shortened"
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.teacher.nextStep
        }
    }
}
