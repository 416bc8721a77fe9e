// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The steps of the lesson; one can be picked, spares too. One stop of the Tab key: the arrow keys go along the steps.
Rectangle {
    id: root

    required property ConsoleModel teacher
    readonly property var allowed: teacher.allowed
    readonly property bool canGo: teacher.canGo
    property bool ended: false
    // The step that the Tab key comes to.
    property int reached: teacher.current
    // Titles of a sensitive lesson name its topic, and what is still to come.
    required property bool shown
    signal stopped
    signal ownStatementWished

    function reach(index: int) {
        if (index < 0 || index >= steps.count) return
        reached = index
        steps.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
    }
    // With what comes next below it.
    function showCurrent() {
        const step = steps.itemAt(teacher.current)
        if (step) page.bringIntoSight(step, Theme.px(100))
    }

    Connections {
        target: root.teacher
        function onChanged() { root.showCurrent() }
    }
    readonly property bool voting: teacher.board.scene === BoardModel.Statement
    // Minutes go below the title of a step.
    readonly property bool narrow: width < Theme.px(200)

    color: Theme.side
    Heading {
        id: title
        objectName: "shortened"
        x: 20
        y: 20
        width: parent.width - 40
        text: root.shown ? root.teacher.lesson : qsTr("This lesson")
        font.pixelSize: Theme.px(16)
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    ScrollArea {
        id: page
        anchors.top: title.bottom
        anchors.topMargin: 10
        anchors.bottom: foot.top
        anchors.bottomMargin: 8
        width: parent.width
        contentHeight: list.height + 8
        onHeightChanged: root.showCurrent()
        onContentHeightChanged: root.showCurrent()
        Column {
            id: list
            x: 10
            y: 4
            width: page.width - 20
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Steps of the lesson")
            Repeater {
                id: steps
                model: root.teacher.steps
                delegate: StepButton {
                    required property int index
                    required property var model
                    width: list.width
                    place: index + 1
                    text: root.shown ? model.title : model.plain
                    current: model.state === 1
                    done: model.state === 0
                    core: model.core
                    minutes: model.minutes
                    narrow: root.narrow
                    enabled: root.canGo || current
                    focusPolicy: index === root.reached ? Qt.StrongFocus : Qt.ClickFocus
                    onClicked: if (!current) root.teacher.goTo(index)
                    Keys.onUpPressed: root.reach(index - 1)
                    Keys.onDownPressed: root.reach(index + 1)
                }
            }
        }
    }
    Column {
        id: foot
        x: 12
        width: parent.width - 24
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        spacing: 6
        ActionButton {
            visible: root.teacher.tools.quick.possible
            width: parent.width
            look: "quiet"
            listed: true
            icon.name: "plus"
            text: qsTr("Own statement")
            onClicked: root.ownStatementWished()
        }
        ActionButton {
            visible: root.voting && root.allowed.includes(ConsoleModel.Skip)
            width: parent.width
            look: "quiet"
            listed: true
            icon.name: "right"
            text: qsTr("Skip this one")
            onClicked: root.teacher.wish(ConsoleModel.Skip)
        }
        ActionButton {
            visible: root.allowed.includes(ConsoleModel.ToClosingStep) && root.teacher.current < steps.count
            width: parent.width
            text: qsTr("To the closing step")
            onClicked: root.teacher.wish(ConsoleModel.ToClosingStep)
        }
        ActionButton {
            visible: !root.ended
            width: parent.width
            look: "quiet"
            text: qsTr("Stop…")
            onClicked: root.stopped()
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
}
