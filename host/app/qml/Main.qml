// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Stemmig

// The teacher's window; the class's window belongs to it.
Window {
    id: root

    required property AppModel app
    property alias projector: publicWindow
    // No second screen: the class may see this one.
    property bool alone: true
    property bool another: false
    readonly property bool typing: active && (activeFocusItem instanceof TextInput || activeFocusItem instanceof TextEdit)

    function turn() {
        if (app.running) page.setSource("Console.qml", { app: app, home: root })
        else page.setSource("Home.qml", { app: app })
    }
    function swapScreens() {
        if (screens.moveToAnother(root)) root.requestActivate()
    }
    // Screens come and go, and the console moves: the board keeps to the other one.
    function countScreens() {
        another = screens.hasAnother(root)
        placeBoard()
    }
    function placeBoard() {
        if (!app.running || alone) publicWindow.hide()
        else screens.fillAnother(publicWindow, root)
    }
    onScreenChanged: counting.restart()
    onAnotherChanged: alone = !another
    onAloneChanged: counting.restart()

    title: qsTr("Stemmig")
    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 680
    visible: true
    color: Theme.bg

    onClosing: close => {
        contentItem.forceActiveFocus() // a field that is left keeps what was typed
        close.accepted = root.app.editor.leave() // else the editor says what stands in the way
        if (close.accepted) Qt.quit()
    }
    Component.onCompleted: {
        countScreens()
        turn()
    }

    Binding { target: Theme; property: "dark"; value: root.app.settings.dark }
    Binding { target: Theme; property: "still"; value: root.app.settings.still }
    Binding { target: Theme; property: "easyFont"; value: root.app.settings.easyFont }
    Binding { target: Theme; property: "scale"; value: root.app.settings.textSize / 100 }

    Binding { target: root.app.console.tools.classSafe; property: "secondScreen"; value: !root.alone }

    // Later: the screen that went is still in the list while it is told.
    Timer {
        id: counting
        interval: 0
        onTriggered: root.countScreens()
    }
    Screens {
        id: screens
        onChanged: counting.restart()
    }
    Projector {
        id: publicWindow
        app: root.app
        alone: root.alone
        transientParent: null
        onUncovered: root.requestActivate()
    }
    Connections {
        target: root.app
        function onRunningChanged() {
            root.turn()
            root.placeBoard()
            if (root.app.running) root.requestActivate() // the keys stay with the teacher
        }
    }

    Loader {
        id: page
        anchors.fill: parent
        focus: true
    }
}
