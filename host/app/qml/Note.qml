// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A sentence that matters, on clay unless it is told otherwise.
Rectangle {
    id: note

    property string text
    property string icon: ""
    property color ink: Theme.accent

    visible: text !== ""
    implicitHeight: label.implicitHeight + 24
    radius: Theme.radius
    color: Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Icon {
        id: drawing
        visible: note.icon !== ""
        name: note.icon
        color: note.ink
        x: 12
        y: 12
        width: Theme.icon
        height: Theme.icon
    }
    Label {
        id: label
        x: note.icon !== "" ? 22 + Theme.icon : 14
        y: 12
        width: parent.width - x - 14
        text: note.text
        color: note.ink
        Accessible.ignored: true
    }
}
