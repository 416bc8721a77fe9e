// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// A line to type in, without a name above it.
T.TextField {
    id: input


    implicitHeight: Theme.target
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
    background: Rectangle {
        radius: 8
        color: Theme.surface
        border.width: input.activeFocus ? 2 : 1
        border.color: input.activeFocus ? Theme.primary : Theme.edge
    }
}
