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
    property bool alone: Qt.application.screens.length < 2
    readonly property bool typing: activeFocusItem !== null && activeFocusItem.takesText === true

    title: qsTr("Stemmig")
    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 680
    visible: true
    color: Theme.bg

    onClosing: {
        contentItem.forceActiveFocus() // a field that is left keeps what was typed
        Qt.quit()
    }

    Binding { target: Theme; property: "dark"; value: root.app.settings.dark }
    Binding { target: Theme; property: "still"; value: root.app.settings.still }
    Binding { target: Theme; property: "easyFont"; value: root.app.settings.easyFont }
    Binding { target: Theme; property: "scale"; value: root.app.settings.textSize / 100 }

    Projector {
        id: publicWindow
        app: root.app
        consoleX: root.screen ? root.screen.virtualX : 0
        consoleY: root.screen ? root.screen.virtualY : 0
        transientParent: null
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
            alone: root.alone
        }
    }
}
