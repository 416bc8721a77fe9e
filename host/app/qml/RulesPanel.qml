// SPDX-License-Identifier: GPL-3.0-or-later
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
            delegate: Loader {
                id: row
                required property int index
                required property var model
                readonly property bool own: model.own
                width: list.width
                sourceComponent: own ? ownRule : proposal
                Component {
                    id: proposal
                    Toggle {
                        text: row.model.text
                        on: row.model.kept
                        enabled: on || !root.rules.full
                        onClicked: root.rules.toggle(row.index)
                    }
                }
                Component {
                    id: ownRule
                    Column {
                        readonly property string kept: row.model.text
                        spacing: 4
                        onKeptChanged: if (input.text !== kept) input.text = kept
                        Component.onCompleted: {
                            input.text = kept
                            if (kept === "") input.forceActiveFocus()
                        }
                        Item {
                            width: parent.width
                            height: input.height
                            TextLine {
                                id: input
                                objectName: "ownRule"
                                width: parent.width - away.width - 6
                                maximumLength: root.rules.longest
                                Accessible.name: qsTr("A rule of the class")
                                onTextEdited: root.rules.type(row.index, text)
                                Keys.onReturnPressed: root.rules.canAdd ? root.rules.add() : focus = false
                                Keys.onEnterPressed: root.rules.canAdd ? root.rules.add() : focus = false
                                Keys.onEscapePressed: focus = false
                            }
                            ActionButton {
                                id: away
                                anchors.right: parent.right
                                look: "quiet"
                                width: Theme.target
                                icon.name: "cross"
                                Accessible.name: qsTr("Take this rule away")
                                onClicked: root.rules.remove(row.index)
                            }
                        }
                        Wrong {
                            width: parent.width
                            text: row.model.problem
                        }
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
