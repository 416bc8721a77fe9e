// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A page between lessons: its title on top, and all of it scrolls.
FocusScope {
    id: root

    property string title
    // Where Escape and the button on top lead to; "": this page was not opened from another.
    property string back: ""
    default property alias content: list.data
    // Stays below what scrolls.
    property alias foot: foot.data
    readonly property real room: list.width
    property alias area: page
    property alias spacing: list.spacing
    signal wentBack

    focus: true

    Shortcut {
        enabled: root.back !== "" && root.visible
        sequence: "Esc"
        onActivated: root.wentBack()
    }
    Keys.forwardTo: [page]

    ScrollArea {
        id: page
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: foot.top
        contentHeight: list.height + 56
        Column {
            id: list
            x: 28
            y: root.back === "" ? 28 : 14
            width: page.width - 56
            spacing: 14
            Column {
                width: parent.width
                spacing: 2
                ActionButton {
                    visible: root.back !== ""
                    x: -leftPadding
                    look: "quiet"
                    focus: visible
                    icon.name: "left"
                    text: root.back
                    Accessible.name: qsTr("Back to %1").arg(root.back)
                    onClicked: root.wentBack()
                }
                Heading {
                    width: parent.width
                    text: root.title
                    font.pixelSize: Theme.pageTitle
                    lineHeight: 1.1
                }
            }
        }
    }
    Column {
        id: foot
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
