// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// The neutral start: the same before every pupil but for the number.
Page {
    id: page

    readonly property BoothModel booth: device.booth

    calm: true
    drawing: "people"
    title: qsTr("Next pupil")
    titleSize: 32
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.choice
        text: qsTr("Come alone. Nobody looks on.")
    }
    ActionButton {
        objectName: "begin"
        x: (parent.width - width) / 2
        width: Math.min(parent.width, 384)
        implicitHeight: Math.max(Theme.row, implicitContentHeight + 24)
        look: "primary"
        font.pixelSize: Theme.title
        text: qsTr("It is my turn")
        onClicked: page.booth.begin()
    }
    Label {
        objectName: "been"
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
        font.pixelSize: Theme.lead
        text: (page.booth.been === 1 ? qsTr("%1 of %2 has been here") : qsTr("%1 of %2 have been here")).arg(page.booth.been).arg(page.booth.pupils)
    }
    Label {
        objectName: "restarted"
        visible: page.booth.restarted
        x: (parent.width - width) / 2
        width: Math.min(parent.width, 384)
        horizontalAlignment: Text.AlignHCenter
        color: Theme.accent
        font.weight: Font.DemiBold
        text: qsTr("This device was started again. What was in it is gone. Whoever has voted may vote again.")
        Accessible.role: Accessible.AlertMessage
    }
    // Every pupil reads it, on the first screen there is for them.
    Label {
        visible: !page.device.rehearsal && text !== ""
        x: (parent.width - width) / 2
        width: Math.min(parent.width, 384)
        topPadding: 12
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
        font.pixelSize: Theme.small
        text: page.device.info.promise
    }
}
