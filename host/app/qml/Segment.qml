// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

T.AbstractButton {
    id: part

    property bool chosen: false

    implicitWidth: label.implicitWidth + 20
    implicitHeight: Math.max(Theme.px(38), label.implicitHeight + 12)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Text {
        id: label
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
        color: part.chosen ? Theme.primarySoft : part.hovered ? Theme.bg : "transparent"
        border.width: part.visualFocus ? 2 : 0
        border.color: Theme.primary
    }
}
