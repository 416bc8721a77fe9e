// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// The choice can be seen for as long as this is held. A screen reader cannot hold: it asks for `shown`.
ActionButton {
    id: hold

    property bool byKey: false
    readonly property bool held: pressed || byKey
    signal shown()

    drawing: "eye"
    text: qsTr("Hold to see")
    Accessible.name: qsTr("Hold to see your choice")
    Accessible.onPressAction: shown()
    Keys.onReturnPressed: event => byKey = true
    Keys.onEnterPressed: event => byKey = true
    Keys.onReleased: event => {
        if (event.isAutoRepeat) return
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) byKey = false
    }
    onActiveFocusChanged: if (!activeFocus) byKey = false
}
