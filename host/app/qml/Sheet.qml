// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// A dialog over the window; Escape closes it.
T.Popup {
    id: sheet

    property string title
    default property alias content: body.data
    property alias footer: foot.data

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(720), parent.width - 48)
    height: Math.min(parent.height - 48, head.height + body.implicitHeight + foot.implicitHeight + 3 * 24 + 24)
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle { color: Theme.shade }
    background: Rectangle {
        color: Theme.bg
        radius: 14
        border.width: 1
        border.color: Theme.line
    }
    contentItem: Item {
        Heading {
            id: head
            x: 24
            y: 24
            width: parent.width - 48
            text: sheet.title
            font.pixelSize: Theme.sheetTitle
        }
        Flickable {
            id: page
            x: 24
            width: parent.width - 48
            anchors.top: head.bottom
            anchors.topMargin: 16
            anchors.bottom: foot.top
            anchors.bottomMargin: 16
            contentHeight: body.implicitHeight
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            Column {
                id: body
                width: parent.width
                spacing: Theme.gap
            }
        }
        ScrollMark {
            of: page
            anchors.rightMargin: -12
        }
        Row {
            id: foot
            anchors.right: parent.right
            anchors.rightMargin: 24
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 24
            spacing: Theme.gap
        }
    }
}
