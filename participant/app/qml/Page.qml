// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// The frame of every screen: where we are, the language, a title, what is to read, and Info, which is one tap away always.
FocusScope {
    id: page

    required property DeviceModel device
    property string where: device.booth.pupils > 0 ? qsTr("Booth for %1 pupils").arg(device.booth.pupils) : ""
    property string drawing
    property string title
    property int titleSize: Theme.title
    // A few words in the middle.
    property bool calm: false
    property bool hasInfo: true
    property bool hasBack: false
    // Between the drawing and the title.
    property alias above: aboveRow.data
    default property alias content: body.data
    property alias foot: footColumn.data
    property alias beside: besideRow.data
    // A notice lies over the top line.
    readonly property bool uncovered: device.connection === DeviceModel.Fine && !device.booth.fading
    readonly property real inner: Math.min(width, Theme.widest) - 2 * Theme.margin
    readonly property real side: (width - inner) / 2

    // Scrolls to it, when something is said there.
    function reveal(item: Item) { area.bringIntoSight(item, 28) }

    // Whoever cannot see the screen hears what came.
    Component.onCompleted: heading.forceActiveFocus(Qt.OtherFocusReason)

    Item {
        id: top
        x: page.side
        width: page.inner
        height: Theme.target
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - language.width
            text: page.where
            visible: page.uncovered
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        ActionButton {
            id: language
            objectName: "language"
            visible: text !== "" && page.uncovered
            look: "quiet"
            anchors.right: parent.right
            anchors.rightMargin: -12
            height: parent.height
            text: page.device.nextLanguage
            font.underline: true
            onClicked: page.device.switchLanguage()
        }
    }
    ScrollArea {
        id: area
        objectName: "area"
        anchors.top: top.bottom
        anchors.bottom: bottom.top
        width: parent.width
        contentHeight: column.implicitHeight + 28
        Column {
            id: column
            x: page.side
            y: page.calm ? Math.max(0, (area.height - implicitHeight) / 2) : 0
            width: page.inner
            spacing: 12
            Icon {
                name: page.drawing
                color: Theme.primary
                weight: 1.4
                width: 48
                height: 48
                x: page.calm ? (parent.width - width) / 2 : 0
            }
            Row {
                id: aboveRow
                visible: children.length > 0
            }
            Label {
                id: heading
                objectName: "title"
                width: parent.width
                text: page.title
                font.pixelSize: page.titleSize
                font.weight: Font.Bold
                lineHeight: 1.2
                bottomPadding: 0
                horizontalAlignment: page.calm ? Text.AlignHCenter : Text.AlignLeft
                Accessible.role: Accessible.Heading
                Accessible.focusable: true
            }
            Column {
                id: body
                width: parent.width
                spacing: 12
            }
        }
    }
    // There is more below.
    Rectangle {
        width: parent.width - 12
        height: 24
        anchors.bottom: area.bottom
        visible: area.contentY < area.most - 1
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.rgba(Theme.bg.r, Theme.bg.g, Theme.bg.b, 0) }
            GradientStop { position: 1; color: Theme.bg }
        }
    }
    Column {
        id: bottom
        x: page.side
        width: page.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        spacing: 10
        Column {
            id: footColumn
            width: parent.width
            spacing: 10
            visible: children.length > 0
        }
        Item {
            width: parent.width
            height: Math.max(besideRow.height, last.visible ? last.height : 0)
            Row {
                id: besideRow
                visible: children.length > 0
                width: (parent.width - 10) * 0.67
            }
            ActionButton {
                id: last
                objectName: "last"
                visible: page.hasInfo || page.hasBack
                x: besideRow.visible ? besideRow.width + 10 : 0
                width: parent.width - x
                drawing: page.hasBack ? "back" : "info"
                text: page.hasBack ? qsTr("Back") : qsTr("Info")
                onClicked: page.hasBack ? page.device.goBack() : page.device.openInfo()
            }
        }
    }
}
