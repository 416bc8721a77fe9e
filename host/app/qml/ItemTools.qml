// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Moves an item of a list, and takes it away.
Row {
    id: tools

    required property EditorField field
    readonly property var model: field.model

    spacing: 0
    Tool {
        visible: tools.model.count > 1
        enabled: tools.model.index > 0
        icon.name: "up"
        Accessible.name: qsTr("Move up: %1").arg(tools.model.label)
        onClicked: tools.field.editor.moveItem(tools.model.list, tools.model.index, tools.model.index - 1)
    }
    Tool {
        visible: tools.model.count > 1
        enabled: tools.model.index < tools.model.count - 1
        icon.name: "down"
        Accessible.name: qsTr("Move down: %1").arg(tools.model.label)
        onClicked: tools.field.editor.moveItem(tools.model.list, tools.model.index, tools.model.index + 1)
    }
    Tool {
        icon.name: "cross"
        Accessible.name: qsTr("Remove: %1").arg(tools.model.label)
        onClicked: tools.field.editor.removeItem(tools.model.list, tools.model.index)
    }

    component Tool: ActionButton {
        look: "quiet"
        width: Theme.px(36)
        height: Theme.px(32)
        leftPadding: 6
    }
}
