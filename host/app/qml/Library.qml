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

    Rectangle {
        id: side
        width: Math.min(Theme.px(232), root.width * 0.27)
        height: parent.height
        color: Theme.side
        Row {
            id: sign
            x: 20
            y: 26
            spacing: 10
            Icon {
                name: "sprout"
                color: Theme.primary
                width: Theme.px(28)
                height: width
            }
            Heading {
                text: "Stemmig"
                font.pixelSize: Theme.sheetTitle
                lineHeight: 1
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Column {
            x: 12
            anchors.top: sign.bottom
            anchors.topMargin: 30
            width: parent.width - 24
            spacing: 4
            ActionButton {
                look: "quiet"
                width: parent.width
                listed: true
                icon.name: "people"
                text: qsTr("The school's contacts")
                onClicked: contacts.open()
            }
            ActionButton {
                look: "quiet"
                width: parent.width
                listed: true
                icon.name: "sliders"
                text: qsTr("Settings")
                onClicked: settings.open()
            }
        }
        Column {
            x: 20
            width: parent.width - 40
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 20
            spacing: 10
            Segments {
                width: parent.width
                label: qsTr("Language")
                model: [{ value: "nl", text: "Nederlands" }, { value: "en", text: "English" }]
                current: root.app.settings.language
                onPicked: value => root.app.settings.language = value
            }
            Label {
                width: parent.width
                font.pixelSize: Theme.meta
                color: Theme.muted
                text: qsTr("Works without internet")
            }
        }
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
    }

    ScrollArea {
        id: page
        anchors.left: side.right
        anchors.right: parent.right
        height: parent.height
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
            Column {
                id: lessons
                width: parent.width
                spacing: 14
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Lessons")
                Repeater {
                    model: root.app.lessons
                    delegate: LessonCard {
                        width: lessons.width
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
    SettingsSheet {
        id: settings
        objectName: "settingsSheet"
        settings: root.app.settings
    }
    RehearseSheet {
        id: rehearse
        objectName: "rehearseSheet"
        app: root.app
    }
}
