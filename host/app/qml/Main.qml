// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Stemmig

// The teacher's window; the class's window belongs to it.
Window {
    id: root

    required property AppModel app
    property alias projector: publicWindow
    // A screen at another place than this window's; mirrored ones are at the same. Their order is not reliable.
    readonly property var classScreen: {
        const all = Qt.application.screens
        for (let i = 0; i < all.length; ++i)
            if (root.screen && (all[i].virtualX !== root.screen.virtualX || all[i].virtualY !== root.screen.virtualY)) return all[i]
        return null
    }
    // No second screen: the class may see this one.
    property bool alone: classScreen === null
    readonly property bool typing: active && activeFocusItem !== null && activeFocusItem.takesText === true

    function swapScreens() {
        const there = classScreen
        if (!there) return
        root.screen = there
        root.x = there.virtualX + 40
        root.y = there.virtualY + 40
        root.requestActivate()
    }
    // Screens come and go, and the console moves: the board keeps to the other one.
    function placeBoard() { if (root.app.running) publicWindow.appear() }
    onAloneChanged: Qt.callLater(placeBoard)
    onClassScreenChanged: Qt.callLater(placeBoard)

    title: qsTr("Stemmig")
    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 680
    visible: true
    color: Theme.bg

    onClosing: Qt.quit()

    Binding { target: Theme; property: "dark"; value: root.app.settings.dark }
    Binding { target: Theme; property: "still"; value: root.app.settings.still }
    Binding { target: Theme; property: "easyFont"; value: root.app.settings.easyFont }
    Binding { target: Theme; property: "scale"; value: root.app.settings.textSize / 100 }

    Binding { target: root.app.console.tools.classSafe; property: "secondScreen"; value: !root.alone }

    Projector {
        id: publicWindow
        app: root.app
        place: root.classScreen
        alone: root.alone
        transientParent: null
        onUncovered: root.requestActivate()
    }
    Connections {
        target: root.app
        function onRunningChanged() {
            if (!root.app.running) return publicWindow.hide()
            publicWindow.appear()
            root.requestActivate() // the keys stay with the teacher
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.app.running ? lesson : home
    }
    Component {
        id: home
        Home { app: root.app }
    }
    Component {
        id: lesson
        Console {
            app: root.app
            projector: publicWindow
            typing: root.typing
            onSwapWished: root.swapScreens()
        }
    }
}
