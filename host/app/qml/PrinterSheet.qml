// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Which printer, of those this computer knows.
Sheet {
    id: sheet

    property Exports exports
    property var names: []
    property int chosen: 0

    title: qsTr("Print")
    width: Math.min(Theme.px(560), parent.width - 48)

    function openFor(what) {
        exports = what
        names = what.printers()
        chosen = 0
        open()
    }

    Label {
        visible: sheet.names.length === 0
        width: parent.width
        text: qsTr("This computer knows no printer. Save as PDF and print that where there is one.")
    }
    Repeater {
        model: sheet.names
        delegate: Option {
            required property int index
            required property string modelData
            width: parent.width
            focus: index === 0
            chosen: index === sheet.chosen
            text: modelData
            onClicked: sheet.chosen = index
        }
    }
    footer: [
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        ActionButton {
            visible: sheet.names.length > 0
            look: "primary"
            icon.name: "printer"
            text: qsTr("Print")
            onClicked: {
                sheet.close()
                sheet.exports.print(sheet.names[sheet.chosen])
            }
        }
    ]
}
