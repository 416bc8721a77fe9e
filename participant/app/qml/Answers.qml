// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import StemmigDevice

// The rows of a statement: the model's, then one to skip. All have one colour; the chosen one looks so while `seen`.
FocusScope {
    id: group

    required property LessonModel lesson
    property bool seen: true
    // The row the Tab key comes to; the arrows move it.
    property int reachable: 0
    signal picked(mark: int)
    signal walked()

    // Walking by is not choosing.
    function walk(step: int) {
        const next = (reachable + step + rows.count + 1) % (rows.count + 1)
        if (next < rows.count) rows.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
        else skip.forceActiveFocus(Qt.TabFocusReason)
        reachable = next  // after the focus: what has it cannot leave the Tab key's way
        walked()
    }
    function pick(mark: int) {
        if (!lesson.frozen) picked(mark)
    }

    implicitHeight: list.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: lesson.statement
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Down || event.key === Qt.Key_Right) group.walk(1)
        else if (event.key === Qt.Key_Up || event.key === Qt.Key_Left) group.walk(-1)
        else return
        event.accepted = true
    }
    Column {
        id: list
        width: parent.width
        topPadding: 4
        spacing: 10
        Repeater {
            id: rows
            model: group.lesson.choices
            delegate: Choice {
                required property int index
                required property var model
                width: list.width
                sign: model.letter
                text: model.text
                chosen: group.lesson.mark === index
                seen: group.seen
                frozen: group.lesson.frozen
                activeFocusOnTab: group.reachable === index
                onClicked: group.pick(index)
            }
        }
        Choice {
            id: skip
            width: list.width
            sign: "–"
            text: qsTr("I skip this one")
            chosen: group.lesson.mark === LessonModel.Passed
            seen: group.seen
            frozen: group.lesson.frozen
            activeFocusOnTab: group.reachable === rows.count
            onClicked: group.pick(LessonModel.Passed)
        }
    }
}
