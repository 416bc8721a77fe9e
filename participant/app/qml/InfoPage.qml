// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import StemmigDevice

// Who is there for you. Opening it sends nothing; it works with the host gone. Never without a word of help.
Page {
    id: page

    readonly property InfoModel info: device.info
    readonly property bool ended: device.place === DeviceModel.Ended

    hasInfo: false
    hasBack: device.place === DeviceModel.Info
    title: qsTr("Good to know")
    Label {
        visible: page.ended
        width: parent.width
        color: Theme.muted
        font.pixelSize: Theme.lead
        text: qsTr("The lesson is over. You may close this window.")
    }
    Label {
        visible: text !== ""
        width: parent.width
        color: Theme.muted
        font.pixelSize: Theme.lead
        text: page.info.opening
    }
    When {
        condition: !page.info.told
        delegate: Column {
            width: parent ? parent.width : 0
            spacing: 12
            Label {
                width: parent.width
                font.pixelSize: Theme.lead
                color: Theme.muted
                text: qsTr("Whatever it is, you can always talk.")
            }
            Label {
                width: parent.width
                font.pixelSize: Theme.lead
                color: Theme.muted
                text: qsTr("At school: your mentor, or an adult you trust.")
            }
            Label {
                width: parent.width
                font.pixelSize: Theme.lead
                color: Theme.muted
                text: qsTr("In danger now? Call 112.")
            }
        }
    }
    Label {
        visible: page.info.people.count > 0
        width: parent.width
        topPadding: 8
        text: qsTr("At school")
        color: Theme.muted
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Column {
        width: parent.width
        spacing: 10
        visible: page.info.people.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("At school")
        Repeater {
            model: page.info.people
            delegate: Line {
                required property var model
                width: parent ? parent.width : 0
                drawing: "people"
                text: model.name
                more: model.details
            }
        }
    }
    Column {
        width: parent.width
        spacing: 10
        visible: page.info.places.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Places to go for help")
        Repeater {
            model: page.info.places
            delegate: Line {
                required property var model
                width: parent ? parent.width : 0
                drawing: "place"
                text: model.heading
                more: model.lines
                address: model.address
            }
        }
    }
    Label {
        visible: page.info.checkedOn !== ""
        width: parent.width
        color: Theme.muted
        font.pixelSize: Theme.small
        text: qsTr("These addresses are from %1.").arg(page.info.checkedOn)
    }
    foot: ActionButton {
        width: parent ? parent.width : 0
        visible: page.ended
        text: qsTr("Look for another lesson")
        onClicked: page.device.leave()
    }
}
