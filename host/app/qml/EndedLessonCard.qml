// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// One earlier lesson in the list; the first of a class has its name above it.
Column {
    id: root

    required property var model
    signal opened
    signal marked
    signal putBeside

    spacing: 10
    Heading {
        visible: text !== ""
        width: parent.width
        topPadding: 10
        text: root.model.heading
        font.pixelSize: Theme.cardTitle
    }
    Rectangle {
        id: card
        // Large letters in a small window: the buttons go below the texts.
        readonly property bool stacked: width < Theme.px(620)
        width: parent.width
        height: (stacked ? texts.implicitHeight + buttons.implicitHeight + 14 : Math.max(texts.implicitHeight, buttons.implicitHeight)) + 36
        radius: 12
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
        Accessible.role: Accessible.ListItem
        Accessible.name: root.model.title + ", " + root.model.day

        Column {
            id: texts
            x: Theme.margin
            y: card.stacked ? 18 : (parent.height - implicitHeight) / 2
            width: parent.width - 2 * Theme.margin - (card.stacked ? 0 : buttons.width + Theme.margin)
            spacing: 8
            Flow {
                width: parent.width
                spacing: 10
                Heading {
                    width: Math.min(implicitWidth, parent.width)
                    text: root.model.title
                    font.pixelSize: Theme.lead
                }
                Label {
                    color: Theme.muted
                    text: root.model.day
                }
            }
            Chip {
                text: root.model.followUp
                warm: root.model.followUpDue
            }
            Line {
                width: parent.width
                icon: "bubble"
                color: Theme.accent
                text: root.model.comeBack === "" ? "" : qsTr("Come back to: %1").arg(root.model.comeBack)
                label.objectName: "shortened"
                label.maximumLineCount: 2
                label.elide: Text.ElideRight
            }
            Line {
                width: parent.width
                icon: "check"
                color: Theme.primary
                text: root.model.understood === "" ? "" : qsTr("Understood: %1").arg(root.model.understood)
                label.objectName: "shortened"
                label.maximumLineCount: 2
                label.elide: Text.ElideRight
            }
            Label {
                visible: root.model.comeBack === "" && root.model.understood === ""
                width: parent.width
                color: Theme.muted
                text: qsTr("Talked about. There are no words that say what was understood.")
            }
        }
        Column {
            id: buttons
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: card.stacked ? parent.height - implicitHeight - 18 : (parent.height - implicitHeight) / 2
            width: card.stacked ? parent.width - 2 * Theme.margin : Theme.px(210)
            spacing: 4
            ActionButton {
                width: parent.width
                text: qsTr("Open the report")
                Accessible.name: qsTr("Open the report of %1, %2").arg(root.model.title).arg(root.model.day)
                onClicked: root.opened()
            }
            ActionButton {
                visible: root.model.partner !== ""
                width: parent.width
                look: "quiet"
                text: root.model.partnerText
                onClicked: root.putBeside()
            }
            CheckMark {
                width: parent.width
                on: root.model.chosen
                text: qsTr("Side by side")
                Accessible.name: qsTr("Mark %1, %2, to put side by side").arg(root.model.title).arg(root.model.day)
                onClicked: root.marked()
            }
        }
    }
}
