// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Where unknown devices can still get a seat, small in the corner.
Item {
    id: root

    required property BoardModel board
    required property real u
    // The address below the code, where height is scarce; else beside it.
    required property bool narrow

    width: narrow ? 280 * u : code.width + 28 * u + address.implicitWidth
    height: narrow ? code.height + 16 * u + address.implicitHeight : code.height
    QrCode {
        id: code
        objectName: "joinCode"
        anchors.right: parent.right
        width: (root.narrow ? 230 : 184) * root.u
        height: width
        text: root.board.joinUrl
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code of %1").arg(root.board.joinAddress)
    }
    BoardText {
        id: address
        objectName: "joinAddress"
        u: root.u
        size: root.narrow ? 36 : 40
        anchors.bottom: parent.bottom
        width: root.narrow ? parent.width : implicitWidth
        wrapMode: Text.NoWrap
        fontSizeMode: root.narrow ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: 8
        horizontalAlignment: Text.AlignRight
        color: Theme.muted
        // The port on a line of its own.
        text: root.narrow ? root.board.joinAddress.replace(":", String.fromCharCode(10) + ":") : qsTr("Join: %1").arg(root.board.joinAddress)
    }
}
