// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Stemmig

// The public window. On the second screen by itself; else a normal window to drag there.
Window {
    id: projector

    required property AppModel app

    function toggleFullScreen() { visibility === Window.FullScreen ? showNormal() : showFullScreen() }

    title: qsTr("Stemmig, the class's screen")
    width: 1280
    height: 720
    minimumWidth: 320
    minimumHeight: 200
    color: Theme.bg

    Board {
        anchors.fill: parent
        board: projector.app.console.board
    }
}
