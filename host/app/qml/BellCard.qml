// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Stemmig

// The bell clock: the question of the opening, then the minutes left.
Column {
    id: root

    required property BellModel bell
    property bool changing: false
    readonly property bool typing: bell.asking || changing

    spacing: 8
    visible: bell.running
    Connections {
        target: root.bell
        function onChanged() { if (!root.bell.running) root.changing = false }
    }

    When {
        condition: root.typing
        Column {
            width: root.width
            spacing: 6
            Label {
                width: parent.width
                font.weight: Font.DemiBold
                text: qsTr("When does the bell ring?")
            }
            Flow {
                width: parent.width
                spacing: 8
                TextLine {
                    id: input
                    objectName: "bellTime"
                    width: Theme.px(84)
                    maximumLength: 7
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: Theme.lead
                    text: root.bell.time
                    Accessible.name: qsTr("When does the bell ring?")
                    Keys.onReturnPressed: take()
                    Keys.onEnterPressed: take()
                    Keys.onEscapePressed: focus = false
                    function take() { if (root.bell.set(text)) root.changing = false }
                }
                ActionButton {
                    objectName: "bellSet"
                    text: qsTr("Set")
                    onClicked: input.take()
                }
                ActionButton {
                    look: "quiet"
                    text: qsTr("No clock")
                    onClicked: {
                        root.bell.skip()
                        root.changing = false
                    }
                }
            }
            Wrong {
                width: parent.width
                text: root.bell.problem
            }
        }
    }
    ActionButton {
        visible: !root.typing && !root.bell.known
        look: "quiet"
        leftPadding: 0
        icon.name: "clock"
        text: qsTr("Bell clock")
        onClicked: root.changing = true
    }
    T.AbstractButton {
        id: clock
        visible: !root.typing && root.bell.known
        width: parent.width
        implicitHeight: Math.max(Theme.target, implicitContentHeight + 20)
        text: root.bell.left
        Accessible.name: qsTr("%1. Bell at %2. Change the time.").arg(root.bell.left).arg(root.bell.time)
        Keys.onReturnPressed: clock.clicked()
        onClicked: root.changing = true
        contentItem: Face {
            remaining: clock.text
            bellTime: root.bell.time
        }
        background: Rectangle {
            radius: Theme.radius
            color: clock.hovered || clock.down ? Theme.primarySoft : Theme.bg
            border.width: clock.visualFocus ? 2 : 1
            border.color: clock.visualFocus ? Theme.primary : Theme.line
        }
    }

    component Face: Item {
        id: face

        property string remaining
        property string bellTime

        implicitHeight: words.implicitHeight
        Icon {
            id: drawing
            x: 12
            name: "clock"
            color: Theme.primary
            width: Theme.icon
            height: width
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words
            x: drawing.x + drawing.width + 12
            width: face.width - x - 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2
            Heading {
                width: parent.width
                font.pixelSize: Theme.lead
                text: face.remaining
            }
            Label {
                width: parent.width
                font.pixelSize: Theme.meta
                color: Theme.muted
                text: qsTr("Bell at %1").arg(face.bellTime)
            }
        }
    }
}
