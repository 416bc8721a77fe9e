// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
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
                delegate: Segment {
                    required property var modelData
                    width: parent.width / Math.max(1, control.model.length)
                    height: parent.height
                    text: modelData.text
                    chosen: modelData.value === control.current
                    onClicked: control.picked(modelData.value)
                }
            }
        }
    }
}
