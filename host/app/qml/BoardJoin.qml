// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Where unknown devices can still get a seat, small in the corner.
Item {
    id: root

    required property BoardModel board
    required property real u
    // The address below the code, for screens that have no height to spare; else beside it.
    required property bool narrow

    width: narrow ? 200 * u : code.width + 28 * u + address.implicitWidth
    height: narrow ? code.height + 12 * u + address.implicitHeight : code.height
    QrCode {
        id: code
        objectName: "joinCode"
        anchors.right: parent.right
        width: (root.narrow ? 200 : 170) * root.u
        height: width
        text: root.board.joinUrl
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code of %1").arg(root.board.joinAddress)
    }
    BoardText {
        id: address
        objectName: "joinAddress"
        u: root.u
        size: root.narrow ? 32 : 40
        x: 0
        anchors.bottom: parent.bottom
        width: root.narrow ? parent.width : implicitWidth
        wrapMode: root.narrow ? Text.WrapAnywhere : Text.NoWrap
        horizontalAlignment: Text.AlignRight
        color: Theme.muted
        text: root.narrow ? root.board.joinAddress : qsTr("Join: %1").arg(root.board.joinAddress)
    }
}
