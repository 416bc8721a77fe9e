// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The words of the round, before and after the class sees them.
Rectangle {
    id: root

    required property ConsoleModel teacher

    implicitHeight: list.implicitHeight + 28
    radius: Theme.radius
    color: Theme.bg
    border.width: 1
    border.color: Theme.line
    Column {
        id: list
        x: 14
        y: 14
        width: parent.width - 28
        spacing: 12
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Words of the group")
        Repeater {
            model: root.teacher.held
            delegate: Column {
                id: row
                required property var model
                width: list.width
                spacing: 4
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1  %2").arg(row.model.letter).arg(row.model.text)
                Label {
                    Accessible.ignored: true
                    width: parent.width
                    font.pixelSize: Theme.small
                    lineHeight: 1.15
                    font.weight: row.model.isKey ? Font.DemiBold : Font.Normal
                    text: qsTr("%1  %2").arg(row.model.letter).arg(row.model.text)
                }
                WordBar {
                    width: parent.width
                    thickness: 12
                    height: implicitHeight
                    level: row.model.level
                    firstLevel: row.model.firstLevel
                }
                Label {
                    width: parent.width
                    font.weight: Font.DemiBold
                    text: row.model.word
                }
                Label {
                    visible: row.model.firstWord !== ""
                    width: parent.width
                    font.pixelSize: Theme.meta
                    color: Theme.muted
                    text: qsTr("first: %1").arg(row.model.firstWord)
                }
            }
        }
        Label {
            width: parent.width
            font.pixelSize: Theme.meta
            color: Theme.muted
            text: root.teacher.heldNote
        }
    }
}
