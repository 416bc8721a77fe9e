// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// Type to search; Escape takes the search away.
T.TextField {
    id: input

    property string wanted: ""
    signal searched(string text)
    // Nothing is left to take away: the keys go back to the page.
    signal escaped

    function clear() { searched("") }

    text: wanted
    implicitHeight: Theme.target
    leftPadding: 22 + Theme.icon
    rightPadding: cross.visible ? cross.width : 12
    verticalAlignment: Text.AlignVCenter
    maximumLength: 60
    selectByMouse: true
    color: Theme.ink
    placeholderTextColor: Theme.muted
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryText
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.role: Accessible.EditableText
    Accessible.searchEdit: true
    onTextEdited: searched(text)
    Keys.onEscapePressed: wanted !== "" ? clear() : escaped()

    Icon {
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        color: Theme.muted
        width: Theme.icon
        height: width
    }
    Text {
        visible: input.text === "" && input.preeditText === ""
        x: input.leftPadding
        width: parent.width - x - 8
        anchors.verticalCenter: parent.verticalCenter
        text: input.placeholderText
        color: input.placeholderTextColor
        font: input.font
        elide: Text.ElideRight
        objectName: "shortened"
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    ActionButton {
        id: cross
        visible: input.wanted !== ""
        look: "quiet"
        anchors.right: parent.right
        width: Theme.target
        height: parent.height
        icon.name: "cross"
        Accessible.name: qsTr("Show all lessons")
        onClicked: input.clear()
    }
    background: Rectangle {
        radius: 8
        color: Theme.surface
        border.width: input.activeFocus ? 2 : 1
        border.color: input.activeFocus ? Theme.primary : Theme.edge
    }
}
