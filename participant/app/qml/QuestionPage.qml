// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import StemmigDevice

// A statement that is open: rows of one colour, the choice hidden a second after the tap.
Page {
    id: page

    readonly property LessonModel lesson: device.lesson
    readonly property bool seen: seeing.running || hold.held

    // The same for everybody who answered, whatever the answer.
    readonly property string status: {
        if (hold.held && lesson.mark === LessonModel.Nothing)
            return lesson.answered ? qsTr("Your answer is in. This device does not keep which.") : qsTr("You have not chosen yet.")
        if (lesson.frozen) return qsTr("The round is closing.")
        if (!lesson.answered) return qsTr("Choose what fits best.")
        if (device.connection !== DeviceModel.Fine) return qsTr("Chosen. It is sent once you are connected.")
        return lesson.mark === LessonModel.Nothing ? qsTr("Your answer is in. You may switch.") : qsTr("Your answer is in. You can still switch.")
    }

    function hide() {
        // A focus left on the row would still point at it.
        if (answers.activeFocus) hold.forceActiveFocus(Qt.OtherFocusReason)
        answers.reachable = 0
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
    Answers {
        id: answers
        width: parent.width
        lesson: page.lesson
        seen: page.seen
        onPicked: mark => {
            page.device.choose(mark)
            seeing.restart()
        }
        onWalked: if (seeing.running) seeing.restart()
    }
    foot: Label {
        objectName: "status"
        width: parent ? parent.width : 0
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
        font.pixelSize: 16
        text: page.status
    }
    beside: HoldButton {
        id: hold
        objectName: "hold"
        width: parent ? parent.width : 0
        onShown: seeing.restart()
    }
}
