// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
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
    T.TextField {
        id: input
        focus: true
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.target
        leftPadding: 10
        rightPadding: 10
        verticalAlignment: Text.AlignVCenter
        maximumLength: 80
        selectByMouse: true
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryText
        font.family: Theme.family
        font.pixelSize: Theme.body
        Accessible.name: field.label
        onEditingFinished: field.edited()
        background: Rectangle {
            radius: 8
            color: Theme.surface
            border.width: input.activeFocus ? 2 : 1
            border.color: input.activeFocus ? Theme.primary : Theme.edge
        }
    }
}
