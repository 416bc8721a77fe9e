// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// A step of the lesson in the list at the left.
T.ItemDelegate {
    id: step

    // Counts from 1: without the titles, steps are told apart by it alone.
    required property int place
    required property bool current
    required property bool done
    // Not a spare one.
    required property bool core
    required property int minutes
    // Minutes go below the title.
    property bool narrow: false

    implicitHeight: Math.max(Theme.px(40), implicitContentHeight + 14)
    readonly property string placed: qsTr("%1. %2").arg(place).arg(text)
    Accessible.name: current ? qsTr("%1, now").arg(placed) : done ? qsTr("%1, done").arg(placed) : placed
    Accessible.description: length
    Accessible.onPressAction: step.clicked()
    readonly property string length: core ? qsTr("%1 min").arg(minutes) : qsTr("spare")
    Keys.onReturnPressed: step.clicked()
    Keys.onEnterPressed: step.clicked()

    contentItem: Face {
        narrow: step.narrow
        drawing: step.current ? "current" : step.done ? "done" : step.core ? "ring" : "plus"
        title: step.text
        length: step.length
        tint: step.current ? Theme.primary : Theme.muted
        ink: step.current ? Theme.primary : step.core ? Theme.ink : Theme.muted
        strong: step.current
    }
    background: Rectangle {
        radius: 8
        color: step.current ? Theme.primarySoft : step.hovered && step.enabled ? Theme.surface : "transparent"
        border.width: step.visualFocus ? 2 : 0
        border.color: Theme.primary
    }

    component Face: Item {
        id: face

        property bool narrow
        property bool strong
        property alias drawing: mark.name
        property alias title: label.text
        property alias length: span.text
        property color tint
        property color ink
        readonly property real below: narrow ? span.implicitHeight + 2 : 0

        implicitHeight: label.implicitHeight + below
        Icon {
            id: mark
            x: 10
            width: Theme.px(18)
            height: width
            anchors.verticalCenter: parent.verticalCenter
            color: face.tint
        }
        Label {
            id: label
            objectName: "shortened"
            x: mark.x + mark.width + 10
            y: (parent.height - implicitHeight - face.below) / 2
            width: parent.width - x - (face.narrow ? 4 : span.width + 14)
            font.pixelSize: Theme.small
            font.weight: face.strong ? Font.DemiBold : Font.Normal
            lineHeight: 1.1
            maximumLineCount: 2
            elide: Text.ElideRight
            color: face.ink
            Accessible.ignored: true
        }
        Label {
            id: span
            x: face.narrow ? label.x : parent.width - implicitWidth - 8
            y: face.narrow ? label.y + label.implicitHeight + 2 : (parent.height - implicitHeight) / 2
            font.pixelSize: Theme.px(12)
            color: Theme.muted
            Accessible.ignored: true
        }
    }
}
