// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// A toggle and what it does.
Column {
    id: setting

    property string text
    property string hint
    property alias on: toggle.on
    signal clicked

    Toggle {
        id: toggle
        width: parent.width
        text: setting.text
        Accessible.description: setting.hint
        onClicked: setting.clicked()
    }
    Label {
        x: Theme.px(52)
        width: parent.width - x
        text: setting.hint
        font.pixelSize: Theme.meta
        color: Theme.muted
        Accessible.ignored: true
    }
}
