// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Asks once before something goes for good.
Sheet {
    id: sheet

    property string text
    property string stays
    property string action
    signal confirmed

    width: Math.min(Theme.px(560), parent.width - 48)

    Label {
        width: parent.width
        text: sheet.text
    }
    Label {
        width: parent.width
        color: Theme.muted
        text: sheet.stays
    }
    footer: [
        ActionButton {
            focus: true
            text: qsTr("Keep")
            onClicked: sheet.close()
        },
        ActionButton {
            look: "primary"
            icon.name: "bin"
            text: sheet.action
            onClicked: {
                sheet.close()
                sheet.confirmed()
            }
        }
    ]
}
