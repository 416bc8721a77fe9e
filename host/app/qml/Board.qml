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
    // Unknown devices can still get a seat: where to go keeps a strip of its own, at the side of a wide screen, else below.
    readonly property bool joining: board.joiningOpen && !board.paused && board.scene !== BoardModel.Lobby
                                    && board.scene !== BoardModel.Ended
    readonly property bool wide: width > 2 * height

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
        anchors.bottomMargin: root.joining && !root.wide ? 160 * root.u : 0
        width: parent.width - (root.joining && root.wide ? 190 * root.u : 0)
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

    BoardJoin {
        board: root.board
        u: root.u
        narrow: root.wide
        visible: root.joining
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: 60 * root.u
        anchors.bottomMargin: 36 * root.u
    }
}
