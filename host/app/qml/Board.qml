// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What the class sees. The projector window and the console show this same component; sizes are in units of a
// screen 1080 high, so it looks alike at every size.
Rectangle {
    id: root

    required property BoardModel board
    readonly property real u: Math.min(height / 1080, width / 1680)
    readonly property real margin: 92 * u
    readonly property int shown: board.paused ? BoardModel.Pause : board.scene
    // Unknown devices can still get a seat: where to go keeps a strip of its own, below, or at the side where a statement or a
    // very wide screen has no height to spare.
    readonly property bool joining: board.joiningOpen && !board.paused && board.scene !== BoardModel.Lobby
                                    && board.scene !== BoardModel.Ended
    readonly property real aside: joining && beside ? 278 * u : 0
    readonly property bool beside: width > (board.scene === BoardModel.Statement ? 1.5 : 2) * height

    color: Theme.bg
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What the class sees")
    Accessible.description: board.paused ? qsTr("A short break.")
        : board.status === "" ? board.place : board.place + ". " + board.status

    Rectangle {
        id: rehearsal
        visible: root.board.rehearsal
        width: parent.width
        height: visible ? 64 * root.u : 0
        color: Theme.accentSoft
        BoardText {
            anchors.centerIn: parent
            u: root.u
            size: 34
            font.weight: Font.DemiBold
            color: Theme.accent
            text: qsTr("Rehearsal: these answers are not anonymous")
        }
    }
    Item {
        id: stage
        anchors.top: rehearsal.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.joining && !root.beside ? 174 * root.u : 0
        width: parent.width - (root.shown === BoardModel.Statement ? 0 : root.aside)
        When {
            condition: root.shown === BoardModel.Lobby
            BoardLobby { anchors.fill: parent; board: root.board; u: root.u; margin: root.margin }
        }
        When {
            condition: root.shown === BoardModel.Opening || root.shown === BoardModel.Talk
            BoardTalk { anchors.fill: parent; board: root.board; u: root.u; margin: root.margin }
        }
        When {
            condition: root.shown === BoardModel.Statement
            BoardStatement { anchors.fill: parent; board: root.board; u: root.u; margin: root.margin; aside: root.aside }
        }
        When {
            condition: root.shown === BoardModel.Pause
            BoardCalm {
                anchors.fill: parent
                u: root.u
                title: root.board.paused ? qsTr("A short break.") : root.board.title
                line: qsTr("You do not have to do anything now.")
            }
        }
        When {
            condition: root.shown === BoardModel.Closing || root.shown === BoardModel.Ended
            BoardHelp { anchors.fill: parent; board: root.board; u: root.u; margin: root.margin }
        }
    }

    BoardJoin {
        board: root.board
        u: root.u
        narrow: root.beside
        visible: root.joining
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: 60 * root.u
        anchors.bottomMargin: 36 * root.u
    }
}
