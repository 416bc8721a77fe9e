// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// One screen at a time. The title says no more than the program's name, whatever lesson it is.
Window {
    id: root

    required property DeviceModel device
    property bool dark: false

    function turn() {
        // Emptied first: the same page for another round is drawn anew too.
        screen.source = ""
        screen.setSource(device.pageName + ".qml", {device: device})
    }

    title: "Stemmig"
    width: 420
    height: 760
    minimumWidth: 320
    minimumHeight: 420
    visible: true
    color: Theme.bg
    Component.onCompleted: turn()
    onClosing: close => close.accepted = device.mayClose()

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }
    Shortcut {
        sequence: "F11"
        context: Qt.ApplicationShortcut
        onActivated: root.visibility === Window.FullScreen ? root.showNormal() : root.showFullScreen()
    }
    Shortcut {
        sequence: "Escape"
        context: Qt.ApplicationShortcut
        enabled: root.visibility === Window.FullScreen
        onActivated: root.showNormal()
    }
    Connections {
        target: root.device
        function onTurned() { root.turn() }
    }

    Column {
        anchors.fill: parent
        Notice {
            id: rehearsal
            width: parent.width
            text: root.device.rehearsal ? qsTr("Rehearsal: these answers are not anonymous") : ""
        }
        Loader {
            id: screen
            objectName: "screen"
            width: parent.width
            height: parent.height - (rehearsal.visible ? rehearsal.height : 0)
            focus: true
        }
    }
    // It lies over the page: a row that moves under a finger is a wrong choice.
    Notice {
        objectName: "notice"
        width: parent.width
        height: Math.max(Theme.target, implicitHeight)
        text: root.device.booth.fading ? qsTr("Still there? Tap or press a key.")
            : root.device.connection === DeviceModel.Away ? qsTr("No connection. We keep trying.")
            : root.device.connection === DeviceModel.HostStopped ? qsTr("Your teacher's computer has stopped. You rejoin automatically.")
            : ""
    }
    // Whoever looks at the list of open windows sees a name.
    Rectangle {
        anchors.fill: parent
        visible: root.visibility === Window.Minimized
        color: Theme.bg
        Label {
            anchors.centerIn: parent
            text: root.title
            color: Theme.muted
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
        }
    }
}
