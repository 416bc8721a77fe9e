// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// A whole number, typed or stepped.
Row {
    id: control

    property int value
    property int from: 1
    property int to: 3000
    property string label
    signal picked(int value)

    function pick(number) {
        const wanted = Math.max(from, Math.min(to, number))
        input.text = Qt.binding(() => String(control.value))
        if (wanted !== value) picked(wanted)
    }

    spacing: 6
    ActionButton {
        icon.name: "minus"
        width: Theme.target
        enabled: control.value > control.from
        Accessible.name: qsTr("One less")
        Accessible.description: control.label
        onClicked: control.pick(control.value - 1)
    }
    T.TextField {
        id: input
        objectName: "number"
        width: Theme.px(64)
        height: Theme.target
        text: String(control.value)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        validator: IntValidator { bottom: control.from; top: control.to }
        inputMethodHints: Qt.ImhDigitsOnly
        color: Theme.ink
        selectByMouse: true
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryText
        font.family: Theme.family
        font.pixelSize: Theme.px(18)
        font.weight: Font.DemiBold
        Accessible.name: control.label
        background: Rectangle {
            radius: 8
            color: Theme.surface
            border.width: input.activeFocus ? 2 : 1
            border.color: input.activeFocus ? Theme.primary : Theme.edge
        }
        onEditingFinished: {
            control.pick(parseInt(text) || control.value)
            focus = false
        }
    }
    ActionButton {
        icon.name: "plus"
        width: Theme.target
        enabled: control.value < control.to
        Accessible.name: qsTr("One more")
        Accessible.description: control.label
        onClicked: control.pick(control.value + 1)
    }
}
