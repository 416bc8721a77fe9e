// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Which sheet of the statement is on the board: the words, the questions, the explanation.
Rectangle {
    id: root

    required property ConsoleModel teacher
    // Room there is.
    required property real most
    readonly property real cell: Math.min(Theme.px(120), (most - 6) / Math.max(1, teacher.sheets.count))

    visible: teacher.sheets.count > 0
    width: sheets.width + 6
    height: sheets.height + 6
    radius: 8
    color: Theme.surface
    border.width: 1
    border.color: Theme.edge
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What is on the board")
    Row {
        id: sheets
        x: 3
        y: 3
        Repeater {
            model: root.teacher.sheets
            delegate: Segment {
                required property var model
                width: root.cell
                text: model.label
                chosen: model.current
                onClicked: root.teacher.turnTo(model.page)
            }
        }
    }
}
