// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// A dialog over the window. Escape closes it; the focus goes back to where it came from.
T.Popup {
    id: sheet

    property string title
    default property alias content: body.data
    property alias footer: foot.data
    property Item opener: null
    property bool openedByKeys: false

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(720), parent.width - 48)
    height: Math.min(parent.height - 48, head.height + body.implicitHeight + foot.implicitHeight + 3 * 24 + 24)
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape
    onAboutToShow: {
        opener = parent.Window.activeFocusItem
        openedByKeys = (opener as T.Control)?.visualFocus ?? false
    }
    onClosed: opener?.forceActiveFocus(openedByKeys ? Qt.TabFocusReason : Qt.PopupFocusReason)

    T.Overlay.modal: Rectangle { color: Theme.shade }
    background: Rectangle {
        color: Theme.bg
        radius: 14
        border.width: 1
        border.color: Theme.line
    }
    contentData: FocusScope {
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title
        Keys.forwardTo: [page]
        Heading {
            id: head
            x: 24
            y: 24
            width: parent.width - 48
            text: sheet.title
            font.pixelSize: Theme.sheetTitle
        }
        ScrollArea {
            id: page
            width: parent.width
            anchors.top: head.bottom
            anchors.topMargin: 8
            anchors.bottom: foot.top
            anchors.bottomMargin: 8
            contentHeight: body.implicitHeight + 16
            Column {
                id: body
                x: 24
                y: 8
                width: page.width - 48
                spacing: Theme.gap
            }
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
