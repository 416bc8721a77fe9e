// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// While pupils walk in: where to go. With a code for the Wi-Fi there are two codes, in the order of scanning.
Item {
    id: lobby

    required property BoardModel board
    required property real u
    required property real margin
    readonly property bool twoCodes: board.wifiCode !== ""

    Fitted {
        id: fit
        x: lobby.margin
        y: lobby.margin
        width: parent.width - codes.width - 3 * lobby.margin
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
            text: lobby.twoCodes ? qsTr("1  Scan the first code to get onto the Wi-Fi. Stay connected, even without internet.")
                                 : qsTr("1  Use the same Wi-Fi as this computer")
        }
        BoardText {
            u: lobby.u
            size: 46 * fit.factor
            width: parent.width
            color: Theme.muted
            text: lobby.twoCodes ? qsTr("2  Scan the second code or type") : qsTr("2  Scan the code or type")
        }
        BoardText {
            u: lobby.u
            size: 84 * fit.factor
            width: parent.width
            font.weight: Font.Bold
            // Beside two codes there is little room: broken at the colon alone. Never within a number: rather smaller.
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20 * lobby.u
            text: lobby.twoCodes ? lobby.board.joinAddress.replace(":", String.fromCharCode(10) + ":") : lobby.board.joinAddress
        }
        BoardText {
            visible: text !== ""
            u: lobby.u
            size: 46 * fit.factor
            width: parent.width
            color: Theme.muted
            text: lobby.board.joinCode !== "" ? qsTr("Code for the app: %1").arg(lobby.board.joinCode) : ""
        }
        BoardText {
            visible: lobby.twoCodes
            u: lobby.u
            size: 50 * fit.factor
            width: parent.width
            font.weight: Font.DemiBold
            color: Theme.primary
            text: lobby.board.joinedWords
        }
    }
    Row {
        id: codes
        readonly property real most: lobby.twoCodes ? Math.min(500 * lobby.u, lobby.width * 0.29) : Math.min(700 * lobby.u, lobby.width * 0.42)
        anchors.right: parent.right
        anchors.rightMargin: lobby.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 40 * lobby.u
        BoardCode {
            visible: lobby.twoCodes
            u: lobby.u
            width: codes.most
            code: lobby.board.wifiCode
            caption: qsTr("1  %1").arg(lobby.board.wifiName)
            spoken: qsTr("QR code of the Wi-Fi %1").arg(lobby.board.wifiName)
        }
        BoardCode {
            u: lobby.u
            width: codes.most
            code: lobby.board.joinUrl
            caption: lobby.twoCodes ? qsTr("2  Take part") : lobby.board.joinedWords
            spoken: qsTr("QR code of %1").arg(lobby.board.joinAddress)
        }
    }
}
