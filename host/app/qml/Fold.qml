// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Stemmig

// A title that opens and closes a list of short texts below it.
Column {
    id: fold

    property string title
    property var texts: []
    property bool open: false

    visible: texts.length > 0
    spacing: 6
    T.AbstractButton {
        id: control
        width: Math.min(parent.width, implicitWidth)
        implicitWidth: implicitContentWidth + 8
        implicitHeight: Math.max(Theme.target * 0.75, implicitContentHeight + 8)
        Accessible.role: Accessible.Button
        Accessible.name: fold.title
        Accessible.checkable: true
        Accessible.checked: fold.open
        Keys.onReturnPressed: control.clicked()
        Keys.onEnterPressed: control.clicked()
        onClicked: fold.open = !fold.open
        contentItem: Face {
            text: fold.title
            open: fold.open
        }
        background: Rectangle {
            radius: 6
            color: control.hovered ? Theme.primarySoft : "transparent"
            border.width: control.visualFocus ? 2 : 0
            border.color: Theme.primary
        }
    }
    Repeater {
        model: fold.open ? fold.texts : []
        delegate: Label {
            required property string modelData
            width: fold.width
            leftPadding: Theme.lead + 6
            text: modelData
        }
    }
    component Face: Item {
        id: face

        property alias text: label.text
        property bool open

        implicitWidth: label.x + label.implicitWidth
        implicitHeight: label.implicitHeight
        Icon {
            name: face.open ? "down" : "onward"
            color: Theme.primary
            width: Theme.lead
            height: width
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: label
            x: Theme.lead + 6
            width: face.width - x
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            color: Theme.primary
            Accessible.ignored: true
        }
    }
}
