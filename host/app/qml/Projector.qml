// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Stemmig

// The public window. On the second screen by itself; else a normal window to drag there.
Window {
    id: projector

    required property AppModel app
    // Screens the console is not on: their order is not reliable, so places are compared.
    property int consoleX: 0
    property int consoleY: 0

    function toggleFullScreen() { visibility === Window.FullScreen ? showNormal() : showFullScreen() }
    function appear() {
        for (let i = 0; i < Qt.application.screens.length; ++i) {
            const other = Qt.application.screens[i]
            if (other.virtualX === consoleX && other.virtualY === consoleY) continue
            screen = other
            x = other.virtualX
            y = other.virtualY
            showFullScreen()
            return
        }
        showNormal()
    }

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
