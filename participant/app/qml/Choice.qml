// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import StemmigDevice

// One row of a list of which one is chosen. All have one colour; only while `seen` does the chosen one look chosen.
T.RadioButton {
    id: choice

    property string sign
    property string more
    property bool chosen: false
    property bool seen: true
    property bool frozen: false
    readonly property bool marked: chosen && seen

    implicitHeight: Math.max(Theme.row, implicitContentHeight + 24)
    implicitWidth: implicitContentWidth + 28
    leftPadding: 14
    rightPadding: 14
    autoExclusive: false
    // It shows what is, not what was asked for.
    checked: chosen
    onToggled: checked = Qt.binding(() => chosen)
    Accessible.name: more === "" ? text : text + ", " + more
    Accessible.onToggleAction: choice.clicked()
    Accessible.onPressAction: choice.clicked()
    Keys.onReturnPressed: choice.clicked()
    Keys.onEnterPressed: choice.clicked()

    contentItem: RowFace {
        sign: choice.sign
        text: choice.text
        more: choice.more
        marked: choice.marked
        pale: choice.frozen
    }
    background: Rectangle {
        radius: 16
        color: choice.marked ? Theme.tint : Theme.surface
        border.width: choice.marked ? 2.5 : 1.5
        border.color: choice.marked ? Theme.primary : Theme.edge
        FocusRing {
            visible: choice.visualFocus
            around: 16
        }
    }
}
