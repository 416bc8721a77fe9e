// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// The quiet way to a booth.
ActionButton {
    required property DeviceModel device

    objectName: "share"
    look: "quiet"
    visible: device.canShare
    drawing: "people"
    text: qsTr("Share this device: booth")
    onClicked: device.openBoothForm()
}
