// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The network doctor: one quiet line while all is well, else what to do, in order.
Rectangle {
    id: card

    required property LobbyModel lobby
    readonly property bool trouble: lobby.health === LobbyModel.Trouble
    readonly property color tint: trouble ? Theme.accent : Theme.ink

    visible: lobby.headline !== ""
    implicitHeight: list.implicitHeight + 28
    radius: Theme.radius
    color: trouble ? Theme.accentSoft : Theme.bg
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Network")

    Column {
        id: list
        x: 14
        y: 14
        width: parent.width - 28
        spacing: 8
        Row {
            spacing: 10
            Icon {
                name: card.lobby.health === LobbyModel.Quiet ? "done" : "wave"
                color: card.tint
                width: Theme.icon
                height: Theme.icon
            }
            Label {
                width: list.width - Theme.icon - 10
                text: card.lobby.headline
                color: card.tint
                font.weight: card.trouble ? Font.DemiBold : Font.Normal
            }
        }
        Repeater {
            model: card.lobby.health === LobbyModel.Quiet ? null : card.lobby.steps
            delegate: Row {
                id: step
                required property int index
                required property var model
                spacing: 8
                Label {
                    text: qsTr("%1.").arg(step.index + 1)
                    color: card.tint
                    font.pixelSize: Theme.small
                }
                Label {
                    width: list.width - x
                    text: step.model.text
                    color: card.tint
                    font.pixelSize: Theme.small
                }
            }
        }
        Label {
            visible: choices.count > 0
            topPadding: 6
            width: parent.width
            text: qsTr("Address in the code")
            color: Theme.muted
            font.pixelSize: Theme.meta
        }
        Repeater {
            id: choices
            model: card.lobby.addresses
            delegate: Option {
                required property var model
                width: list.width
                text: model.hardware ? qsTr("%1 (%2)").arg(model.address).arg(model.adapter)
                                     : qsTr("%1 (%2, virtual)").arg(model.address).arg(model.adapter)
                chosen: model.current
                onClicked: card.lobby.announceAt(model.address)
            }
        }
    }
}
