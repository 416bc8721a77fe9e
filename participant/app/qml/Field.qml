// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import StemmigDevice

// One line to type, with its name above it and a hint, or what is wrong, below.
FocusScope {
    id: field

    property string label
    property string hint
    property string wrong
    property alias text: input.text
    property alias input: input
    signal sent

    implicitHeight: below.y + below.implicitHeight
    Label {
        id: name
        y: 8
        width: parent.width
        text: field.label
        color: Theme.muted
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        part: true
    }
    T.TextField {
        id: input
        focus: true
        y: 8 + name.implicitHeight + 12
        width: parent.width
        height: 60
        leftPadding: 12
        rightPadding: 12
        horizontalAlignment: TextInput.AlignHCenter
        verticalAlignment: TextInput.AlignVCenter
        maximumLength: 60
        selectByMouse: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryText
        font.family: Theme.family
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        Accessible.name: field.label
        Accessible.description: below.text
        onAccepted: field.sent()
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: field.wrong !== "" ? 2.5 : 1.5
            border.color: field.wrong !== "" ? Theme.accent : Theme.edge
            FocusRing { visible: input.activeFocus }
        }
    }
    Label {
        id: below
        y: input.y + input.height + 10
        width: parent.width
        text: field.wrong !== "" ? field.wrong : field.hint
        color: field.wrong !== "" ? Theme.accent : Theme.muted
        font.pixelSize: 16
        font.weight: field.wrong !== "" ? Font.DemiBold : Font.Normal
        Accessible.role: field.wrong !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
}
