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
    property bool alone: screens.count < 2
    readonly property bool typing: activeFocusItem instanceof TextInput || activeFocusItem instanceof TextEdit

    function turn() {
        if (app.running) page.setSource("Console.qml", { app: app, home: root })
        else page.setSource("Home.qml", { app: app })
    }

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
    Component.onCompleted: turn()

    Binding { target: Theme; property: "dark"; value: root.app.settings.dark }
    Binding { target: Theme; property: "still"; value: root.app.settings.still }
    Binding { target: Theme; property: "easyFont"; value: root.app.settings.easyFont }
    Binding { target: Theme; property: "scale"; value: root.app.settings.textSize / 100 }

    Screens { id: screens }
    Projector {
        id: publicWindow
        app: root.app
        transientParent: null
    }
    Connections {
        target: root.app
        function onRunningChanged() {
            root.turn()
            if (!root.app.running) return publicWindow.hide()
            if (!screens.fillAnother(publicWindow, root)) publicWindow.showNormal()
            root.requestActivate() // the keys stay with the teacher
        }
    }

    Loader {
        id: page
        anchors.fill: parent
        focus: true
    }
}
