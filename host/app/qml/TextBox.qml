// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Stemmig

// One sentence of more than one line. Return goes on to the next field.
T.TextArea {
    id: input

    property int longest: 280

    implicitHeight: Math.max(Theme.px(76), contentHeight + topPadding + bottomPadding)
    padding: 10
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    color: Theme.ink
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryText
    font.family: Theme.family
    font.pixelSize: Theme.lead
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.onReturnPressed: nextItemInFocusChain().forceActiveFocus()
    Keys.onEnterPressed: nextItemInFocusChain().forceActiveFocus()
    Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus()
    background: Rectangle {
        radius: 8
        color: Theme.surface
        border.width: input.activeFocus ? 2 : 1
        border.color: input.activeFocus ? Theme.primary : Theme.edge
    }
}
