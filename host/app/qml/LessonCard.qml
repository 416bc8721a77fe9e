// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

Rectangle {
    id: card

    required property var model
    readonly property string lessonId: model.id
    readonly property string title: model.title
    readonly property bool sensitive: model.sensitive
    readonly property bool broken: model.problem !== ""
    property bool starting: false
    signal started
    signal rehearsed

    // Large letters in a small window: the buttons go below the texts.
    readonly property bool stacked: width < Theme.px(620)
    readonly property real below: buttons.visible && stacked ? buttons.height + 14 : 0

    implicitHeight: Math.max(texts.implicitHeight, number.height, buttons.visible && !stacked ? buttons.height : 0) + below + 40
    radius: 12
    color: Theme.surface
    border.width: model.advice > 0 ? 2 : 1
    border.color: model.advice > 0 ? Theme.primary : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: title

    Rectangle {
        id: number
        x: 20
        y: (parent.height - card.below - height) / 2
        width: Theme.px(60)
        height: width
        radius: 12
        color: card.broken ? Theme.accentSoft : Theme.primarySoft
        Text {
            anchors.centerIn: parent
            visible: !card.broken
            text: card.model.number
            color: Theme.primary
            font.family: Theme.family
            font.pixelSize: Theme.px(26)
            font.weight: Font.Bold
        }
        Icon {
            anchors.centerIn: parent
            visible: card.broken
            name: "note"
            color: Theme.accent
        }
    }
    Column {
        id: texts
        anchors.left: number.right
        anchors.leftMargin: 20
        anchors.right: parent.right
        anchors.rightMargin: 20 + (buttons.visible && !card.stacked ? buttons.width + 20 : 0)
        y: (parent.height - card.below - implicitHeight) / 2
        spacing: 6
        Flow {
            width: parent.width
            spacing: 10
            Heading {
                width: Math.min(implicitWidth, parent.width)
                text: card.title
                font.pixelSize: Theme.cardTitle
            }
            Chip { text: card.model.advice === 2 ? qsTr("Good for a first try") : card.model.advice === 1 ? qsTr("Start here") : "" }
            Chip { text: card.sensitive ? qsTr("Sensitive topic") : ""; warm: true }
        }
        Label {
            visible: text !== ""
            width: parent.width
            color: card.broken ? Theme.accent : Theme.muted
            text: card.broken ? qsTr("This lesson cannot be used yet. %1").arg(card.model.problem) : card.model.summary
        }
        Flow {
            visible: !card.broken
            width: parent.width
            spacing: 18
            Repeater {
                model: [
                    { icon: "clock", text: qsTr("%1 minutes").arg(card.model.minutes) },
                    { icon: "bubble", text: qsTr("%n statement(s)", "", card.model.statements) },
                    { icon: "people", text: card.model.audience }
                ]
                delegate: Row {
                    id: fact
                    required property var modelData
                    spacing: 6
                    Icon {
                        name: fact.modelData.icon
                        color: Theme.muted
                        width: Theme.lead
                        height: Theme.lead
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Label {
                        text: fact.modelData.text
                        font.pixelSize: Theme.meta
                        color: Theme.muted
                    }
                }
            }
        }
    }
    Grid {
        id: buttons
        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns
        visible: !card.broken
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: card.stacked ? parent.height - height - 18 : (parent.height - height) / 2
        width: card.stacked ? parent.width - 40 : Theme.px(196)
        columns: card.stacked ? 2 : 1
        columnSpacing: 8
        rowSpacing: 8
        ActionButton {
            width: buttons.cell
            look: card.model.advice > 0 ? "primary" : "plain"
            enabled: !card.starting
            text: qsTr("Start")
            Accessible.name: qsTr("Start %1").arg(card.title)
            onClicked: card.started()
        }
        ActionButton {
            width: buttons.cell
            look: "quiet"
            enabled: !card.starting
            text: qsTr("Try it without a class")
            Accessible.name: qsTr("Try %1 without a class").arg(card.title)
            onClicked: card.rehearsed()
        }
    }
}
