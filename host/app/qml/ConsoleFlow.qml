// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// The steps of the lesson; one can be picked, spares too.
Rectangle {
    id: root

    required property ConsoleModel teacher
    property bool ended: false
    // Titles of a sensitive lesson name its topic, and what is still to come.
    required property bool shown
    signal stopped
    signal ownStatementWished

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
    ListView {
        id: list
        anchors.top: title.bottom
        anchors.topMargin: 14
        anchors.bottom: foot.top
        anchors.bottomMargin: 12
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.teacher.steps
        currentIndex: root.teacher.current
        highlightFollowsCurrentItem: true
        highlightMoveDuration: Theme.growth
        preferredHighlightBegin: 60
        preferredHighlightEnd: height - 100
        highlightRangeMode: ListView.ApplyRange
        delegate: T.AbstractButton {
            id: step
            required property int index
            required property var model
            readonly property bool current: model.state === 1
            readonly property bool done: model.state === 0
            x: 10
            width: ListView.view.width - 20
            height: Math.max(Theme.px(40), label.implicitHeight + (root.narrow ? span.implicitHeight + 2 : 0) + 14)
            enabled: root.teacher.canGo && !current
            text: root.shown ? model.title : model.plain
            Accessible.name: current ? qsTr("%1, now").arg(text) : done ? qsTr("%1, done").arg(text) : text
            onClicked: root.teacher.goTo(index)
            contentItem: Item {
                Icon {
                    id: mark
                    x: 10
                    width: Theme.px(18)
                    height: width
                    anchors.verticalCenter: parent.verticalCenter
                    name: step.current ? "current" : step.done ? "done" : step.model.core ? "ring" : "plus"
                    color: step.current ? Theme.primary : Theme.muted
                }
                Label {
                    id: label
                    objectName: "shortened"
                    x: mark.x + mark.width + 10
                    y: (parent.height - implicitHeight - (root.narrow ? span.implicitHeight + 2 : 0)) / 2
                    width: parent.width - x - (root.narrow ? 4 : span.width + 14)
                    text: step.text
                    font.pixelSize: Theme.small
                    lineHeight: 1.1
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    font.weight: step.current ? Font.DemiBold : Font.Normal
                    color: step.current ? Theme.primary : step.model.core ? Theme.ink : Theme.muted
                }
                Label {
                    id: span
                    x: root.narrow ? label.x : parent.width - implicitWidth - 8
                    y: root.narrow ? label.y + label.implicitHeight + 2 : (parent.height - implicitHeight) / 2
                    text: step.model.core ? qsTr("%1 min").arg(step.model.minutes) : qsTr("spare")
                    font.pixelSize: Theme.px(12)
                    color: Theme.muted
                }
            }
            background: Rectangle {
                radius: 8
                color: step.current ? Theme.primarySoft : step.hovered && step.enabled ? Theme.surface : "transparent"
                border.width: step.visualFocus ? 2 : 0
                border.color: Theme.primary
            }
        }
    }
    ScrollMark { of: list }
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
            visible: root.voting && root.teacher.allowed.includes(ConsoleModel.Skip)
            width: parent.width
            look: "quiet"
            listed: true
            icon.name: "right"
            text: qsTr("Skip this one")
            onClicked: root.teacher.wish(ConsoleModel.Skip)
        }
        ActionButton {
            visible: root.teacher.allowed.includes(ConsoleModel.ToClosingStep) && root.teacher.current < list.count
            width: parent.width
            text: qsTr("To the closing step")
            onClicked: root.teacher.wish(ConsoleModel.ToClosingStep)
        }
        ActionButton {
            width: parent.width
            look: root.ended ? "plain" : "quiet"
            text: root.ended ? qsTr("Back to the lessons") : qsTr("Stop…")
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
