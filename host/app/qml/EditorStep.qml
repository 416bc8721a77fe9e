// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// One part of the lesson in the list at the left, with how much in it is still to be done.
T.ItemDelegate {
    id: step

    required property int index
    // As EditorParts says them.
    required property string key
    required property int kind
    required property string label
    required property int minutes
    required property bool core
    required property int errors
    required property bool chosen
    readonly property var drawings: ["note", "rows", "sprout", "bubble", "done", "flag", "sliders", "people", "pause", "door"]

    implicitHeight: Math.max(Theme.px(40), implicitContentHeight + 14)
    focusPolicy: chosen ? Qt.StrongFocus : Qt.ClickFocus
    Accessible.name: errors > 0 ? qsTr("%1, %2 to go").arg(label).arg(errors) : label
    Accessible.description: span.text
    Accessible.selected: chosen
    Accessible.onPressAction: step.clicked()
    Keys.onReturnPressed: step.clicked()
    Keys.onEnterPressed: step.clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        implicitHeight: name.implicitHeight
        Icon {
            id: mark
            x: 8
            name: step.drawings[step.kind] ?? "note"
            width: Theme.px(18)
            height: width
            anchors.verticalCenter: parent.verticalCenter
            color: step.chosen ? Theme.primary : Theme.muted
        }
        Label {
            id: name
            objectName: "shortened"
            x: mark.x + mark.width + 8
            width: parent.width - x - Math.max(span.width, badge.width) - 10
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            font.weight: step.chosen ? Font.DemiBold : Font.Normal
            lineHeight: 1.1
            maximumLineCount: 2
            elide: Text.ElideRight
            color: step.chosen ? Theme.primary : step.core ? Theme.ink : Theme.muted
            text: step.label
            Accessible.ignored: true
        }
        Label {
            id: span
            visible: step.errors === 0
            anchors.right: parent.right
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.px(12)
            lineHeight: 1
            wrapMode: Text.NoWrap
            color: Theme.muted
            text: !step.core ? qsTr("spare") : step.minutes >= 0 ? qsTr("%1 min").arg(step.minutes) : ""
            Accessible.ignored: true
        }
        Rectangle {
            id: badge
            visible: step.errors > 0
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? Math.max(height, count.implicitWidth + 12) : 0
            height: count.implicitHeight + 6
            radius: height / 2
            color: Theme.accentSoft
            Label {
                id: count
                anchors.centerIn: parent
                font.pixelSize: Theme.px(12)
                font.weight: Font.DemiBold
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: Theme.accent
                text: step.errors
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: 8
        color: step.chosen ? Theme.primarySoft : step.hovered ? Theme.surface : "transparent"
        border.width: step.visualFocus ? 2 : 0
        border.color: Theme.primary
    }
}
