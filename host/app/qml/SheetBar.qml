// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Which sheet of the statement is on the board: the words, the questions, the explanation.
Rectangle {
    id: root

    required property ConsoleModel teacher

    visible: teacher.sheets.count > 0
    width: sheets.implicitWidth + 6
    height: sheets.implicitHeight + 6
    radius: 8
    color: Theme.surface
    border.width: 1
    border.color: Theme.edge
    Row {
        id: sheets
        x: 3
        y: 3
        Repeater {
            model: root.teacher.sheets
            delegate: Segment {
                required property var model
                width: Math.max(Theme.px(120), implicitWidth)
                text: model.label
                chosen: model.current
                onClicked: root.teacher.turnTo(model.page)
            }
        }
    }
}
