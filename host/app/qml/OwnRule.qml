// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A rule of the class itself, typed while the board shows it.
Column {
    id: root

    required property RulesModel rules
    required property int index
    required property string kept
    required property string problem

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
            onTextEdited: root.rules.type(root.index, text)
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
            onClicked: root.rules.remove(root.index)
        }
    }
    Wrong {
        width: parent.width
        text: root.problem
    }
}
