// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// One of a few, side by side; below each other where their texts need it. `model`: [{value, text}].
Column {
    id: control

    property var model: []
    property var current
    property string label
    signal picked(var value)

    function go(index: int) {
        if (index < 0 || index >= parts.count) return
        parts.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
        picked(model[index].value)
    }

    readonly property real widest: {
        let most = 0
        for (let i = 0; i < parts.count; ++i) most = Math.max(most, parts.itemAt(i)?.implicitWidth ?? 0)
        return most
    }
    readonly property int columns: widest * parts.count > frame.width - 6 ? 1 : Math.max(1, parts.count)

    width: Theme.px(200)
    spacing: 4
    Label {
        visible: control.label !== ""
        width: parent.width
        text: control.label
        font.pixelSize: Theme.meta
        color: Theme.muted
        Accessible.ignored: true
    }
    Rectangle {
        id: frame
        width: parent.width
        height: row.height + 6
        radius: 8
        color: Theme.surface
        border.width: 1
        border.color: Theme.edge
        Grid {
            id: row
            x: 3
            y: 3
            columns: control.columns
            Accessible.role: Accessible.Grouping
            Accessible.name: control.label
            Repeater {
                id: parts
                // A number, so that a change of language does not make new segments and lose the focus.
                model: control.model.length
                delegate: Segment {
                    required property int index
                    readonly property var part: control.model[index]
                    width: (frame.width - 6) / control.columns
                    text: part?.text ?? ""
                    chosen: part?.value === control.current
                    onClicked: control.picked(part.value)
                    Keys.onLeftPressed: control.go(index - 1)
                    Keys.onUpPressed: control.go(index - 1)
                    Keys.onRightPressed: control.go(index + 1)
                    Keys.onDownPressed: control.go(index + 1)
                }
            }
        }
    }
}
