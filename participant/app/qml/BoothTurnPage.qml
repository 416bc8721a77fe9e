// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import StemmigDevice

// One pupil at a booth: a statement as on an own device, but the choice stays here until "Done", which forgets it.
Page {
    id: page

    readonly property LessonModel lesson: device.lesson
    readonly property BoothModel booth: device.booth
    readonly property bool seen: seeing.running || hold.held

    // The same for everybody who chose, whatever the choice.
    readonly property string status: booth.chosen ? qsTr("Chosen. You can still switch.")
        : hold.held ? qsTr("You have not chosen yet.") : qsTr("Choose what fits best.")

    function hide() {
        // A focus left on the row would still point at it.
        if (answers.activeFocus) hold.forceActiveFocus(Qt.OtherFocusReason)
        answers.reachable = 0
    }

    where: booth.positions > 1 ? qsTr("Statement %1 of %2 of your turn").arg(booth.position).arg(booth.positions)
         : lesson.practice ? qsTr("Just to try")
         : lesson.number > 0 ? qsTr("Statement %1 of %2").arg(lesson.number).arg(lesson.of) : ""
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
    foot: [
        Label {
            objectName: "status"
            width: parent ? parent.width : 0
            horizontalAlignment: Text.AlignHCenter
            color: Theme.muted
            font.pixelSize: 16
            text: page.status
        },
        ActionButton {
            objectName: "done"
            width: parent ? parent.width : 0
            look: "primary"
            enabled: page.booth.chosen
            text: page.booth.last ? qsTr("Done") : qsTr("Next statement")
            onClicked: page.booth.done()
        }
    ]
    beside: HoldButton {
        id: hold
        objectName: "hold"
        width: parent ? parent.width : 0
        onShown: seeing.restart()
    }
}
