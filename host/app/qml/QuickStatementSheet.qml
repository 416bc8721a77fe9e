// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// A statement of one's own, for lessons that are not sensitive. What is wrong with it stands at its field.
Sheet {
    id: sheet

    required property QuickStatementModel quick

    title: qsTr("A statement of your own")
    onOpened: statement.forceActiveFocus()
    Connections {
        target: sheet.quick
        function onAsked() { sheet.close() }
    }

    Label {
        width: parent.width
        font.pixelSize: Theme.meta
        color: Theme.muted
        text: qsTr("An opinion about ‘somebody’, never about pupils themselves. It stands as you type it in every language.")
    }
    Label {
        width: parent.width
        text: qsTr("Statement")
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    TextBox {
        id: statement
        objectName: "quickText"
        width: parent.width
        Accessible.name: qsTr("Statement")
        Component.onCompleted: text = sheet.quick.text
        onTextChanged: sheet.quick.text = text
        Connections {
            target: sheet.quick
            function onChanged() { if (statement.text !== sheet.quick.text) statement.text = sheet.quick.text }
        }
    }
    Wrong {
        width: parent.width
        text: sheet.quick.problem
    }
    Repeater {
        model: sheet.quick.choices
        delegate: Column {
            id: row
            required property int index
            required property var model
            readonly property string kept: model.text
            width: parent.width
            spacing: 4
            onKeptChanged: if (input.text !== kept) input.text = kept
            Component.onCompleted: input.text = kept
            Item {
                width: parent.width
                height: input.height
                LetterBox {
                    id: box
                    letter: String.fromCharCode(65 + row.index)
                    side: Theme.px(32)
                    anchors.verticalCenter: parent.verticalCenter
                }
                TextLine {
                    id: input
                    x: box.width + 10
                    width: parent.width - x - (away.visible ? away.width + 6 : 0)
                    Accessible.name: qsTr("Choice %1").arg(box.letter)
                    onTextEdited: sheet.quick.typeChoice(row.index, text)
                    Keys.onReturnPressed: nextItemInFocusChain().forceActiveFocus()
                    Keys.onEnterPressed: nextItemInFocusChain().forceActiveFocus()
                }
                ActionButton {
                    id: away
                    visible: sheet.quick.canRemoveChoice
                    anchors.right: parent.right
                    look: "quiet"
                    width: Theme.target
                    icon.name: "cross"
                    Accessible.name: qsTr("Take this choice away")
                    onClicked: sheet.quick.removeChoice(row.index)
                }
            }
            Wrong {
                x: box.width + 10
                width: parent.width - x
                text: row.model.problem
            }
        }
    }
    Wrong {
        width: parent.width
        text: sheet.quick.choicesProblem
    }
    ActionButton {
        visible: sheet.quick.canAddChoice
        look: "quiet"
        leftPadding: 0
        icon.name: "plus"
        text: qsTr("One more choice")
        onClicked: sheet.quick.addChoice()
    }
    Note {
        width: parent.width
        text: sheet.quick.refused
    }
    footer: [
        ActionButton {
            text: qsTr("Not now")
            onClicked: sheet.close()
        },
        ActionButton {
            objectName: "askNow"
            look: "primary"
            text: qsTr("Ask it now")
            enabled: sheet.quick.ready
            onClicked: sheet.quick.ask()
        }
    ]
}
