// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Moves an item of a list, and takes it away.
Row {
    id: tools

    required property EditorModel editor
    // The list, the item's place in it, and how many there are.
    required property string owner
    required property int place
    required property int count
    required property string label

    spacing: 0
    Tool {
        visible: tools.count > 1
        enabled: tools.place > 0
        icon.name: "up"
        Accessible.name: qsTr("Move up: %1").arg(tools.label)
        onClicked: tools.editor.moveItem(tools.owner, tools.place, tools.place - 1)
    }
    Tool {
        visible: tools.count > 1
        enabled: tools.place < tools.count - 1
        icon.name: "down"
        Accessible.name: qsTr("Move down: %1").arg(tools.label)
        onClicked: tools.editor.moveItem(tools.owner, tools.place, tools.place + 1)
    }
    Tool {
        icon.name: "cross"
        Accessible.name: qsTr("Remove: %1").arg(tools.label)
        onClicked: tools.editor.removeItem(tools.owner, tools.place)
    }

    component Tool: ActionButton {
        look: "quiet"
        width: Theme.px(36)
        height: Theme.px(32)
        leftPadding: 6
    }
}
