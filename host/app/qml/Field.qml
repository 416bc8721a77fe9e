// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// One line of text with its name above it.
FocusScope {
    id: field

    property string label
    property alias text: input.text
    property alias input: input
    // The field is left, or Return was pressed.
    signal edited

    implicitHeight: name.implicitHeight + 4 + input.height
    implicitWidth: 180

    Label {
        id: name
        width: parent.width
        text: field.label
        font.pixelSize: Theme.meta
        color: Theme.muted
        Accessible.ignored: true
    }
    TextLine {
        id: input
        focus: true
        anchors.bottom: parent.bottom
        width: parent.width
        Accessible.name: field.label
        onEditingFinished: field.edited()
    }
}
