// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// A titled piece for the teacher; gone when it is empty.
Column {
    id: root

    property string title
    property string text
    property RowModel texts: null

    visible: text !== "" || (texts !== null && texts.count > 0)
    spacing: 4
    Label {
        width: parent.width
        topPadding: 4
        text: root.title
        font.pixelSize: Theme.meta
        color: Theme.muted
    }
    Label {
        visible: root.text !== ""
        width: parent.width
        text: root.text
    }
    Repeater {
        model: root.texts
        delegate: Label {
            required property var model
            width: root.width
            text: model.text
        }
    }
}
