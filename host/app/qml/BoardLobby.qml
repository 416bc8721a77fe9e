// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

Item {
    id: lobby

    required property BoardModel board
    required property real u
    required property real margin

    Fitted {
        id: fit
        x: lobby.margin
        y: lobby.margin
        width: parent.width - card.width - 3 * lobby.margin
        height: parent.height - 2 * lobby.margin
        spacing: 22 * lobby.u
        bias: 0.5
        BoardText {
            u: lobby.u
            size: 92 * fit.factor
            width: parent.width
            font.weight: Font.Bold
            text: lobby.board.title
        }
        BoardText {
            u: lobby.u
            size: 50 * fit.factor
            width: parent.width
            color: Theme.muted
            text: lobby.board.rehearsal ? qsTr("Try it out. No account, no name.")
                                        : qsTr("Join with your device. No account, no name.")
        }
        Item { width: 1; height: 40 * lobby.u * fit.factor }
        BoardText {
            u: lobby.u
            size: 46 * fit.factor
            width: parent.width
            color: Theme.muted
            text: qsTr("1  Use the same Wi-Fi as this computer")
        }
        BoardText {
            u: lobby.u
            size: 46 * fit.factor
            width: parent.width
            color: Theme.muted
            text: qsTr("2  Scan the code or type")
        }
        BoardText {
            u: lobby.u
            size: 84 * fit.factor
            width: parent.width
            font.weight: Font.Bold
            wrapMode: Text.WrapAnywhere
            text: lobby.board.joinAddress
        }
    }
    Rectangle {
        id: card
        anchors.right: parent.right
        anchors.rightMargin: lobby.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(700 * lobby.u, parent.width * 0.42)
        height: width + 104 * lobby.u
        radius: 24 * lobby.u
        color: "#FFFFFF"
        border.width: 1
        border.color: Theme.line
        QrCode {
            x: 12 * lobby.u
            y: 12 * lobby.u
            width: parent.width - 24 * lobby.u
            height: width
            text: lobby.board.joinUrl
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of %1").arg(lobby.board.joinAddress)
        }
        BoardText {
            u: lobby.u
            size: 50
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 34 * lobby.u
            font.weight: Font.DemiBold
            color: "#164F64"
            text: lobby.board.joiningOpen ? qsTr("%n device(s) joined", "", lobby.board.joined) : qsTr("The room is closed")
        }
    }
}
