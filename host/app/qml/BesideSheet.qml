// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Which lesson to put beside the report that is open.
Sheet {
    id: sheet

    required property ArchiveModel archive
    property int chosen: 0

    title: qsTr("Put beside which lesson?")
    onAboutToShow: chosen = 0

    Label {
        width: parent.width
        color: Theme.muted
        text: qsTr("These lessons asked some of the same statements, in the same words.")
    }
    Repeater {
        id: list
        model: sheet.archive.report.beside
        delegate: Option {
            required property int index
            required property var model
            function put() { sheet.archive.putBeside(sheet.archive.report.session, model.session) }
            width: parent ? parent.width : 0
            focus: index === 0
            chosen: index === sheet.chosen
            text: model.advised ? qsTr("%1 (the same class)").arg(model.text) : model.text
            onClicked: sheet.chosen = index
        }
    }
    footer: [
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        ActionButton {
            look: "primary"
            text: qsTr("Put side by side")
            onClicked: {
                const wish = list.itemAt(sheet.chosen)
                sheet.close()
                wish?.put()
            }
        }
    ]
}
