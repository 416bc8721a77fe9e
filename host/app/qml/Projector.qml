// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Stemmig

// The public window. On the second screen by itself. With one screen it stays away until the teacher wants it: then it covers
// the console, and the lesson's keys work in it.
Window {
    id: projector

    required property AppModel app
    // There is only the teacher's screen.
    property bool alone: false
    readonly property bool covering: alone && visible
    // The console is to be in front again.
    signal uncovered

    function toggle() {
        if (alone) return covering ? uncover() : cover()
        visibility === Window.FullScreen ? showNormal() : showFullScreen()
    }
    function cover() {
        showFullScreen()
        requestActivate()
    }
    function uncover() {
        hide()
        uncovered()
    }

    title: qsTr("Stemmig, the class's screen")
    width: 1280
    height: 720
    minimumWidth: 320
    minimumHeight: 200
    color: Theme.bg

    // Nobody sees it between lessons, and the program starts sooner without.
    When {
        condition: projector.app.running || projector.visible
        Item {
            anchors.fill: parent
            Board {
                id: board
                anchors.fill: parent
                board: projector.app.console.board
            }
            // What the console asks cannot be seen behind this window; the class may read that a key is to be pressed again.
            Rectangle {
                visible: projector.covering && projector.app.console.question !== ""
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 24 * board.u
                width: again.implicitWidth + 72 * board.u
                height: again.implicitHeight + 36 * board.u
                radius: height / 2
                color: Theme.accentSoft
                BoardText {
                    id: again
                    objectName: "pressAgain"
                    u: board.u
                    size: 40
                    anchors.centerIn: parent
                    wrapMode: Text.NoWrap
                    color: Theme.accent
                    text: qsTr("Next once more: yes. Back: wait.")
                }
            }
        }
    }
}
