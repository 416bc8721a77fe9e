// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Stemmig

// The teacher's screen: the lesson's flow, the class's screen, and what is for the teacher alone.
FocusScope {
    id: root

    required property AppModel app
    required property Main home
    readonly property ConsoleModel teacher: app.console
    readonly property LessonTools tools: teacher.tools
    readonly property BoardModel board: teacher.board
    readonly property bool shown: tools.classSafe.shown
    readonly property bool opening: board.scene === BoardModel.Opening
    readonly property bool sheetOpen: scripts.visible || leftSheet.visible || keysSheet.visible || own.visible || stop.visible

    // A sheet opens on this window: nothing may cover it.
    function open(sheet: Sheet) {
        if (home.projector.covering) home.projector.uncover()
        sheet.open()
    }
    function goHome() { board.scene === BoardModel.Ended ? app.leave() : stop.open() }

    focus: true

    // Takes the keys away from a field when somebody clicks beside it.
    Item { id: rest; focus: true }
    TapHandler { onTapped: rest.forceActiveFocus() }

    LessonKeys {
        teacher: root.teacher
        projector: root.home.projector
        typing: root.home.typing
        sheetOpen: root.sheetOpen
        onScriptsWished: root.open(scripts)
        onLeftWished: root.open(leftSheet)
        onKeysWished: root.open(keysSheet)
    }

    ConsoleFlow {
        id: flow
        width: Math.min(Theme.px(236), root.width * 0.21)
        height: parent.height
        teacher: root.teacher
        ended: root.board.scene === BoardModel.Ended
        shown: root.shown
        onStopped: root.goHome()
        onOwnStatementWished: root.open(own)
    }
    Item {
        id: middle
        anchors.left: flow.right
        anchors.right: parent.right
        anchors.rightMargin: forYou.width
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
            // What is below keeps its room, so that the picture does not jump when a note comes; more than that scrolls. In the
            // opening somebody types there.
            readonly property real room: Theme.px(root.opening ? 300 : 168)
            readonly property real most: Math.max(parent.height * 0.28, parent.height - top.height - bar.height - room - 82)
            anchors.top: top.bottom
            anchors.topMargin: 10
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 2 * Theme.margin, most * projector.width / projector.height)
            board: root.board
            projector: root.home.projector.visible ? Qt.size(root.home.projector.width, root.home.projector.height) : Qt.size(1920, 1080)
        }
        ScrollArea {
            id: panels
            width: parent.width
            anchors.top: preview.bottom
            anchors.topMargin: 6
            anchors.bottom: bar.top
            anchors.bottomMargin: 4
            contentHeight: below.height + 12
            Column {
                id: below
                x: Theme.margin
                y: 6
                width: panels.width - 2 * Theme.margin
                spacing: 10
                ScreenQuestion {
                    width: parent.width
                    classSafe: root.tools.classSafe
                    onSwapWished: root.home.swapScreens()
                }
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
                HintLine {
                    // One thing at a time.
                    visible: hints.text !== "" && !root.tools.classSafe.asking
                    width: parent.width
                    hints: root.tools.hints
                }
                Repeater {
                    model: root.teacher.lobby.booths.asked
                    delegate: BoothRequest {
                        width: below.width
                        booths: root.teacher.lobby.booths
                    }
                }
                LobbyPanel {
                    visible: root.board.scene === BoardModel.Lobby
                    width: parent.width
                    teacher: root.teacher
                }
                RulesPanel {
                    visible: root.opening
                    width: parent.width
                    rules: root.tools.rules
                }
                ProgressPanel {
                    visible: root.teacher.progress !== "" && root.shown
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
        ConsoleActions {
            id: bar
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 20
            teacher: root.teacher
            onScriptsWished: root.open(scripts)
            onLeftWished: root.open(leftSheet)
            onHomeWished: root.goHome()
        }
    }
    LobbySide {
        anchors.fill: forYou
        visible: root.board.scene === BoardModel.Lobby
        teacher: root.teacher
    }
    ForYou {
        id: forYou
        visible: root.board.scene !== BoardModel.Lobby
        anchors.right: parent.right
        width: Math.min(Theme.px(316), root.width * 0.27)
        height: parent.height
        teacher: root.teacher
    }

    ScriptsSheet {
        id: scripts
        objectName: "scriptsSheet"
        model: root.teacher.scripts
        shown: root.shown
    }
    LeftSheet {
        id: leftSheet
        objectName: "leftSheet"
        teacher: root.teacher
        contacts: root.app.school.contacts
    }
    QuickStatementSheet {
        id: own
        objectName: "ownSheet"
        quick: root.tools.quick
    }
    KeysSheet {
        id: keysSheet
        objectName: "keysSheet"
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
