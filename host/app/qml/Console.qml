// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Stemmig

// The teacher's screen: the lesson's flow, the class's screen, and what is for the teacher alone.
FocusScope {
    id: root

    required property AppModel app
    required property Projector projector
    // A text field has the focus: the lesson's keys do nothing.
    property bool typing: false
    // No second screen: this one may be mirrored, so what is private starts hidden.
    property bool alone: false
    readonly property ConsoleModel teacher: app.console
    readonly property BoardModel board: teacher.board
    readonly property bool keys: !typing && !scripts.visible && !stop.visible

    focus: true

    Shortcut { enabled: root.keys; context: Qt.ApplicationShortcut; sequences: ["PgDown", "Right"]; onActivated: root.teacher.next() }
    Shortcut { enabled: root.keys; context: Qt.ApplicationShortcut; sequences: ["PgUp", "Left"]; onActivated: root.teacher.back() }
    Shortcut { enabled: root.keys; context: Qt.ApplicationShortcut; sequences: ["B", "."]; onActivated: root.teacher.wish(ConsoleModel.Pause) }
    Shortcut { enabled: root.keys; context: Qt.ApplicationShortcut; sequence: "F"; onActivated: root.projector.toggleFullScreen() }
    Shortcut { enabled: root.keys; context: Qt.ApplicationShortcut; sequence: "H"; onActivated: scripts.open() }
    Shortcut { enabled: root.keys; context: Qt.ApplicationShortcut; sequence: "N"; onActivated: forYou.shown = !forYou.shown }

    ConsoleFlow {
        id: flow
        width: Math.min(Theme.px(236), root.width * 0.21)
        height: parent.height
        teacher: root.teacher
        ended: root.board.scene === BoardModel.Ended
        onStopped: root.board.scene === BoardModel.Ended ? root.app.leave() : stop.open()
    }
    Item {
        id: middle
        anchors.left: flow.right
        anchors.right: forYou.left
        height: parent.height

        Item {
            id: top
            x: Theme.margin
            y: 16
            width: parent.width - 2 * Theme.margin
            height: Math.max(34, chips.height)
            Icon {
                id: screenIcon
                name: "screen"
                color: Theme.muted
                width: Theme.icon
                height: Theme.icon
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                visible: screenIcon.width + implicitWidth + 20 <= chips.x
                anchors.left: screenIcon.right
                anchors.leftMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.muted
                text: qsTr("What the class sees")
            }
            Row {
                id: chips
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 8
                Chip { text: root.board.rehearsal ? qsTr("Rehearsal") : ""; warm: true }
                Chip { text: root.teacher.state }
            }
        }
        Preview {
            id: preview
            // What is below keeps its room, so that the picture does not jump when a note comes; more than that scrolls.
            readonly property real most: Math.max(parent.height * 0.28, parent.height - top.height - bar.height - Theme.px(168) - 82)
            anchors.top: top.bottom
            anchors.topMargin: 10
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 2 * Theme.margin, most * projector.width / projector.height)
            board: root.board
            projector: root.projector.visible ? Qt.size(root.projector.width, root.projector.height) : Qt.size(1920, 1080)
        }
        Flickable {
            id: panels
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            anchors.top: preview.bottom
            anchors.topMargin: 12
            anchors.bottom: bar.top
            anchors.bottomMargin: 10
            contentHeight: below.height
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            Column {
                id: below
                width: panels.width
                spacing: 10
                SheetBar { teacher: root.teacher; most: below.width }
                Repeater {
                    model: root.teacher.notices
                    delegate: Note {
                        required property var model
                        width: below.width
                        text: model.text
                    }
                }
                Note {
                    width: parent.width
                    text: root.teacher.refused
                }
                Note {
                    width: parent.width
                    icon: "sprout"
                    text: root.teacher.question
                }
                LobbyPanel {
                    visible: root.board.scene === BoardModel.Lobby
                    width: parent.width
                    teacher: root.teacher
                }
                ProgressPanel {
                    visible: root.teacher.progress !== ""
                    width: parent.width
                    text: root.teacher.progress
                    level: root.teacher.progressLevel
                }
                RoomPanel {
                    visible: root.board.scene !== BoardModel.Lobby && root.board.scene !== BoardModel.Ended && root.teacher.progress === ""
                             && root.teacher.question === ""
                    width: parent.width
                    teacher: root.teacher
                }
            }
        }
        ScrollMark {
            of: panels
            anchors.rightMargin: -12
        }
        ConsoleActions {
            id: bar
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 20
            teacher: root.teacher
            onScriptsWished: scripts.open()
        }
    }
    ForYou {
        id: forYou
        anchors.right: parent.right
        width: Math.min(Theme.px(316), root.width * 0.27)
        height: parent.height
        teacher: root.teacher
        shown: !root.alone
    }

    ScriptsSheet {
        id: scripts
        objectName: "scriptsSheet"
        model: root.teacher.scripts
    }
    Sheet {
        id: stop
        objectName: "stopSheet"
        title: qsTr("Stop here?")
        width: Math.min(Theme.px(520), parent.width - 48)
        Label {
            width: parent.width
            text: root.board.rehearsal ? qsTr("The rehearsal ends. Nothing of it is kept.")
                                       : qsTr("Devices lose the connection. You can continue this lesson from the library, today. To finish well, go to the closing step first.")
        }
        footer: [
            ActionButton {
                text: qsTr("Stop")
                onClicked: {
                    stop.close()
                    root.app.leave()
                }
            },
            ActionButton {
                look: "primary"
                focus: true
                text: qsTr("Stay in the lesson")
                onClicked: stop.close()
            }
        ]
    }
}
