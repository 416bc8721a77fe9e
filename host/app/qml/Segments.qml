// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// One of a few, side by side. `model`: [{value, text}].
Item {
    id: control

    property var model: []
    property var current
    property string label
    signal picked(var value)

    implicitHeight: name.height + 36
    implicitWidth: 200
    Label {
        id: name
        visible: control.label !== ""
        height: visible ? implicitHeight + 4 : 0
        text: control.label
        font.pixelSize: Theme.meta
        color: Theme.muted
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 36
        radius: 8
        color: Theme.surface
        border.width: 1
        border.color: Theme.edge
        Row {
            anchors.fill: parent
            anchors.margins: 3
            Repeater {
                model: control.model
                delegate: T.AbstractButton {
                    id: part
                    required property var modelData
                    readonly property bool chosen: modelData.value === control.current
                    width: parent.width / Math.max(1, control.model.length)
                    height: parent.height
                    text: modelData.text
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: chosen
                    Accessible.name: text
                    onClicked: control.picked(modelData.value)
                    contentItem: Text {
                        text: part.text
                        color: part.chosen ? Theme.primary : Theme.ink
                        font.family: Theme.family
                        font.pixelSize: Theme.meta
                        font.weight: part.chosen ? Font.DemiBold : Font.Normal
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        textFormat: Text.PlainText
                    }
                    background: Rectangle {
                        radius: 6
                        color: part.chosen ? Theme.primarySoft : "transparent"
                        border.width: part.visualFocus ? 2 : 0
                        border.color: Theme.primary
                    }
                }
            }
        }
    }
}
