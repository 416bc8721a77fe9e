// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import StemmigDevice

// A statement that is open: rows of one colour, the choice hidden a second after the tap. The rows are the model's, then one
// to skip.
Page {
    id: page

    readonly property LessonModel lesson: device.lesson
    readonly property bool seen: seeing.running || hold.held
    // The row the Tab key comes to; the arrows move it.
    property int reachable: 0

    // The same for everybody who answered, whatever the answer.
    readonly property string status: {
        if (hold.held && lesson.mark === LessonModel.Nothing)
            return lesson.answered ? qsTr("Your answer is in. This device does not keep which.") : qsTr("You have not chosen yet.")
        if (lesson.frozen) return qsTr("The round is closing.")
        if (!lesson.answered) return qsTr("Choose what fits best.")
        if (device.connection !== DeviceModel.Fine) return qsTr("Chosen. It is sent once you are connected.")
        return lesson.mark === LessonModel.Nothing ? qsTr("Your answer is in. You may switch.") : qsTr("Your answer is in. You can still switch.")
    }

    function choose(mark: int) {
        if (lesson.frozen) return
        device.choose(mark)
        seeing.restart()
    }
    // Walking by is not choosing.
    function walk(step: int) {
        reachable = (reachable + step + rows.count + 1) % (rows.count + 1)
        if (reachable < rows.count) rows.itemAt(reachable).forceActiveFocus(Qt.TabFocusReason)
        else skip.forceActiveFocus(Qt.TabFocusReason)
        if (seeing.running) seeing.restart()
    }
    function hide() {
        // A focus left on the row would still point at it.
        if (group.activeFocus) hold.forceActiveFocus(Qt.OtherFocusReason)
        reachable = 0
    }

    where: lesson.practice ? qsTr("Just to try") : lesson.number > 0 ? qsTr("Statement %1 of %2").arg(lesson.number).arg(lesson.of) : ""
    title: lesson.statement
    above: StatementTop { lesson: page.lesson }

    Timer {
        id: seeing
        interval: 1000
        onTriggered: page.hide()
    }
    Chat {
        width: parent.width
        lesson: page.lesson
    }
    FocusScope {
        id: group
        width: parent.width
        height: list.implicitHeight
        Accessible.role: Accessible.Grouping
        Accessible.name: page.title
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Down || event.key === Qt.Key_Right) page.walk(1)
            else if (event.key === Qt.Key_Up || event.key === Qt.Key_Left) page.walk(-1)
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
                model: page.lesson.choices
                delegate: Choice {
                    required property int index
                    required property var model
                    width: list.width
                    sign: model.letter
                    text: model.text
                    chosen: page.lesson.mark === index
                    seen: page.seen
                    frozen: page.lesson.frozen
                    activeFocusOnTab: page.reachable === index
                    onClicked: page.choose(index)
                }
            }
            Choice {
                id: skip
                width: list.width
                sign: "–"
                text: qsTr("I skip this one")
                chosen: page.lesson.mark === LessonModel.Passed
                seen: page.seen
                frozen: page.lesson.frozen
                activeFocusOnTab: page.reachable === rows.count
                onClicked: page.choose(LessonModel.Passed)
            }
        }
    }
    foot: Label {
        objectName: "status"
        width: parent ? parent.width : 0
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
        font.pixelSize: 16
        text: page.status
    }
    beside: ActionButton {
        id: hold
        objectName: "hold"
        property bool byKey: false
        readonly property bool held: pressed || byKey
        width: parent ? parent.width : 0
        drawing: "eye"
        text: qsTr("Hold to see")
        Accessible.name: qsTr("Hold to see your choice")
        // A screen reader cannot hold.
        Accessible.onPressAction: seeing.restart()
        Keys.onReturnPressed: event => byKey = true
        Keys.onEnterPressed: event => byKey = true
        Keys.onReleased: event => {
            if (event.isAutoRepeat) return
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) byKey = false
        }
        onActiveFocusChanged: if (!activeFocus) byKey = false
    }
}
