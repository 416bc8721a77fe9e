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
        width: 236
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
            height: 34
            Icon {
                id: screenIcon
                name: "screen"
                color: Theme.muted
                width: 20
                height: 20
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                anchors.left: screenIcon.right
                anchors.leftMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.muted
                text: qsTr("What the class sees")
            }
            Row {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 8
                Chip { text: root.board.rehearsal ? qsTr("Rehearsal") : ""; warm: true }
                Chip { text: root.teacher.state }
            }
        }
        Preview {
            id: preview
            readonly property real most: parent.height - top.height - bar.height - 250
            anchors.top: top.bottom
            anchors.topMargin: 10
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 2 * Theme.margin, most * projector.width / projector.height)
            board: root.board
            projector: root.projector.visible ? Qt.size(root.projector.width, root.projector.height) : Qt.size(1920, 1080)
        }
        Column {
            id: below
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            anchors.top: preview.bottom
            anchors.topMargin: 12
            spacing: 10
            SheetBar { teacher: root.teacher }
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
        width: 316
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
        width: 520
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
