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

    color: Theme.bg
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What the class sees")
    Accessible.description: board.paused ? qsTr("A short break.") : board.status === "" ? board.place : board.place + ". " + board.status

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
        width: parent.width
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
            BoardStatement { anchors.fill: parent; board: root.board; u: root.u; margin: root.margin }
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

    // Unknown devices can still get a seat: where to go, small.
    Row {
        visible: root.board.joiningOpen && !root.board.paused
                 && (root.board.scene === BoardModel.Opening || root.board.scene === BoardModel.Talk || root.board.scene === BoardModel.Pause)
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 40 * root.u
        spacing: 28 * root.u
        BoardText {
            u: root.u
            size: 40
            anchors.bottom: parent.bottom
            color: Theme.muted
            text: qsTr("Join: %1").arg(root.board.joinAddress)
        }
        QrCode {
            width: 190 * root.u
            height: width
            text: root.board.joinUrl
        }
    }
}
