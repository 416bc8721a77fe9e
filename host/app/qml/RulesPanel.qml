// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What the class agrees on: proposals to keep or strike, and its own, on the board while they are typed.
Rectangle {
    id: root

    required property RulesModel rules

    implicitHeight: list.implicitHeight + 28
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Column {
        id: list
        x: 20
        y: 14
        width: parent.width - 40
        spacing: 6
        Heading {
            width: parent.width
            text: qsTr("What does this class agree on?")
            font.pixelSize: Theme.lead
        }
        Repeater {
            model: root.rules.rows
            delegate: Column {
                id: row
                required property int index
                required property var model
                width: list.width
                Toggle {
                    visible: !row.model.own
                    width: parent.width
                    text: row.model.text
                    on: row.model.kept
                    enabled: on || !root.rules.full
                    onClicked: root.rules.toggle(row.index)
                }
                When {
                    condition: row.model.own
                    OwnRule {
                        width: row.width
                        rules: root.rules
                        index: row.index
                        kept: row.model.text
                        problem: row.model.problem
                    }
                }
            }
        }
        ActionButton {
            objectName: "addRule"
            visible: root.rules.canAdd
            look: "quiet"
            leftPadding: 0
            icon.name: "plus"
            text: qsTr("A rule of the class itself")
            onClicked: root.rules.add()
        }
        Label {
            visible: root.rules.full
            width: parent.width
            font.pixelSize: Theme.meta
            color: Theme.muted
            text: qsTr("Eight rules are the most. Strike one to add another.")
        }
    }
}
