// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// One of a few side by side (Segments.qml).
T.RadioButton {
    id: part

    property bool chosen: false

    implicitWidth: implicitContentWidth + 20
    implicitHeight: Math.max(Theme.px(38), implicitContentHeight + 12)
    // It shows what is, not what was asked for.
    checked: chosen
    onToggled: checked = Qt.binding(() => chosen)
    Accessible.onToggleAction: part.clicked()
    Accessible.onPressAction: part.clicked()
    Keys.onReturnPressed: part.clicked()
    Keys.onEnterPressed: part.clicked()

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
        color: part.chosen ? Theme.primarySoft : part.hovered ? Theme.bg : "transparent"
        border.width: part.visualFocus ? 2 : 0
        border.color: Theme.primary
    }
}
