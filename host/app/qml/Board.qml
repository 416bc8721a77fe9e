// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// What the class sees. The projector window and the console show this same component; sizes are in units of a
// screen 1080 high, so it looks alike at every size.
Rectangle {
    id: root

    required property BoardModel board
    readonly property real u: Math.min(height / 1080, width / 1680)
    readonly property real margin: 92 * u

    color: Theme.bg
    clip: true

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
    Loader {
        id: scene
        anchors.top: rehearsal.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        sourceComponent: root.board.paused ? calm
            : root.board.scene === BoardModel.Lobby ? lobby
            : root.board.scene === BoardModel.Statement ? statement
            : root.board.scene === BoardModel.Pause ? breather
            : root.board.scene === BoardModel.Closing || root.board.scene === BoardModel.Ended ? help
            : talk
    }
    Component { id: lobby; BoardLobby { board: root.board; u: root.u; margin: root.margin } }
    Component { id: talk; BoardTalk { board: root.board; u: root.u; margin: root.margin } }
    Component { id: statement; BoardStatement { board: root.board; u: root.u; margin: root.margin } }
    Component { id: help; BoardHelp { board: root.board; u: root.u; margin: root.margin } }
    Component { id: calm; BoardCalm { u: root.u; title: qsTr("A short break."); line: qsTr("You do not have to do anything now.") } }
    Component { id: breather; BoardCalm { u: root.u; title: root.board.title; line: qsTr("You do not have to do anything now.") } }

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
