// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Lessons in teaching order, and what is needed before one can start.
FocusScope {
    id: root

    required property AppModel app
    readonly property bool starting: app.starting

    focus: true

    ScrollArea {
        id: page
        anchors.fill: parent
        contentHeight: list.height + 56
        Column {
            id: list
            x: 28
            y: 28
            width: page.width - 56
            spacing: 14
            Heading {
                text: qsTr("Lessons")
                font.pixelSize: Theme.pageTitle
                lineHeight: 1.1
            }
            Repeater {
                model: root.app.problems
                delegate: Note {
                    required property var model
                    width: list.width
                    text: model.text
                }
            }
            Rectangle {
                visible: root.app.brokenOff !== "" || root.app.lostSession !== ""
                width: parent.width
                height: (wide ? Math.max(brokenOff.implicitHeight, offers.height) : brokenOff.implicitHeight + offers.height + 12) + 36
                readonly property bool wide: width > offers.width + Theme.px(300)
                radius: Theme.radius
                color: Theme.accentSoft
                Label {
                    id: brokenOff
                    x: 20
                    y: parent.wide ? (parent.height - implicitHeight) / 2 : 18
                    width: parent.width - 40 - (parent.wide ? offers.width + 16 : 0)
                    color: Theme.accent
                    font.pixelSize: Theme.px(16)
                    text: root.app.lostSession !== "" ? root.app.lostSession
                        : qsTr("A lesson was broken off: %1. The devices find their places again.").arg(root.app.brokenOff)
                }
                Row {
                    id: offers
                    anchors.right: parent.right
                    anchors.rightMargin: 20
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: parent.wide ? (parent.height - height) / 2 : 18
                    spacing: Theme.gap
                    ActionButton {
                        text: qsTr("Do not continue")
                        onClicked: root.app.giveUp()
                    }
                    ActionButton {
                        look: "primary"
                        text: qsTr("Continue")
                        visible: root.app.lostSession === ""
                        enabled: !root.app.starting
                        onClicked: root.app.resume()
                    }
                }
            }
            Repeater {
                model: root.app.lessons
                delegate: LessonCard {
                    width: list.width
                    starting: root.starting
                    onStarted: {
                        if (sensitive && root.app.contacts.count === 0) {
                            contacts.thenStart = lessonId
                            contacts.open()
                        } else {
                            root.app.start(lessonId)
                        }
                    }
                    onRehearsed: rehearse.openFor(lessonId, title)
                }
            }
            Label {
                visible: root.app.lessons.count === 0
                width: parent.width
                text: qsTr("No lessons found. Start the program with --content and the folder that holds them.")
            }
        }
    }

    ContactsSheet {
        id: contacts
        objectName: "contactsSheet"
        app: root.app
    }
    RehearseSheet {
        id: rehearse
        objectName: "rehearseSheet"
        app: root.app
    }
}
