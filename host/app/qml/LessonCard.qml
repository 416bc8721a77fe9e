// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// One lesson to choose, or a file that is none yet with what is wrong in it.
Rectangle {
    id: card

    required property var model
    readonly property string lessonId: model.id
    readonly property string title: model.title
    readonly property bool sensitive: model.sensitive
    readonly property bool broken: model.problem !== ""
    property bool starting: false
    property bool advised: model.advice > 0
    signal started
    signal prepared
    signal rehearsed
    signal edited
    signal copied

    // Large letters in a small window: the buttons go below the texts.
    readonly property bool stacked: width < Theme.px(720)
    readonly property real below: buttons.visible && stacked ? buttons.height + 14 : 0

    implicitHeight: Math.max(texts.implicitHeight, number.height, buttons.visible && !stacked ? buttons.height : 0) + below + 36
    radius: 12
    color: Theme.surface
    border.width: advised ? 2 : 1
    border.color: advised ? Theme.primary : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: title

    Rectangle {
        id: number
        x: 20
        y: 20
        width: Theme.px(60)
        height: width
        radius: 12
        color: card.broken ? Theme.accentSoft : Theme.primarySoft
        Text {
            anchors.centerIn: parent
            visible: !drawing.visible
            text: card.model.number
            color: Theme.primary
            font.family: Theme.family
            font.pixelSize: Theme.px(26)
            font.weight: Font.Bold
        }
        Icon {
            id: drawing
            anchors.centerIn: parent
            visible: card.broken || card.model.number === 0
            name: "note"
            color: card.broken ? Theme.accent : Theme.primary
        }
    }
    Column {
        id: texts
        anchors.left: number.right
        anchors.leftMargin: 20
        anchors.right: parent.right
        anchors.rightMargin: 20 + (buttons.visible && !card.stacked ? buttons.width + 20 : 0)
        y: 20
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
            Chip { text: card.model.due ? qsTr("Follow-up due") : "" }
        }
        Label {
            visible: text !== ""
            width: parent.width
            color: card.broken ? Theme.accent : Theme.muted
            text: !card.broken ? card.model.summary
                : qsTr("This lesson cannot be used yet. %1").arg(card.model.problem)
                  + (card.model.more > 0 ? " " + qsTr("(and %n more)", "", card.model.more) : "")
        }
        Label {
            visible: card.model.found !== ""
            width: parent.width
            font.pixelSize: Theme.small
            font.italic: true
            text: qsTr("“%1”").arg(card.model.found)
        }
        Flow {
            visible: !card.broken
            width: parent.width
            spacing: 18
            Repeater {
                model: [{ icon: "people", text: card.model.audience },
                        { icon: "clock", text: card.model.lastGiven !== "" ? qsTr("Last given: %1").arg(card.model.lastGiven) : "" }]
                delegate: Row {
                    id: fact
                    required property var modelData
                    visible: modelData.text !== ""
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
        Fold {
            width: parent.width
            title: qsTr("What pupils remember")
            texts: card.model.keyMessages
        }
    }
    Column {
        id: buttons
        visible: !card.broken || card.model.own
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: card.stacked ? parent.height - height - 18 : 20
        width: card.stacked ? parent.width - 40 : Theme.px(308)
        spacing: 8
        ActionButton {
            visible: !card.broken
            width: parent.width
            look: card.advised ? "primary" : "plain"
            font.pixelSize: Theme.body
            enabled: !card.starting
            text: qsTr("Start (%n statement(s), %1 minutes)", "", card.model.statements).arg(card.model.minutes)
            Accessible.name: qsTr("Start %1").arg(card.title)
            Accessible.description: text
            onClicked: card.started()
        }
        Flow {
            width: parent.width
            spacing: 4
            ActionButton {
                visible: !card.broken
                look: "quiet"
                text: qsTr("Prepare")
                Accessible.name: qsTr("Prepare %1").arg(card.title)
                onClicked: card.prepared()
            }
            ActionButton {
                visible: !card.broken
                look: "quiet"
                enabled: !card.starting
                text: qsTr("Try it without a class")
                Accessible.name: qsTr("Try %1 without a class").arg(card.title)
                onClicked: card.rehearsed()
            }
            ActionButton {
                objectName: "editLesson"
                visible: card.model.own
                look: card.broken ? "plain" : "quiet"
                text: qsTr("Edit")
                Accessible.name: qsTr("Edit %1").arg(card.title)
                onClicked: card.edited()
            }
            ActionButton {
                objectName: "copyLesson"
                visible: !card.broken
                look: "quiet"
                text: card.model.own ? qsTr("Duplicate") : qsTr("Edit a copy")
                Accessible.name: card.model.own ? qsTr("Duplicate %1").arg(card.title) : qsTr("Edit a copy of %1").arg(card.title)
                onClicked: card.copied()
            }
        }
    }
}
