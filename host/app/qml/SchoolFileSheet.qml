// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What is in a school file, before it takes the place of what is here; or what is wrong with it.
Sheet {
    id: sheet

    required property SchoolModel school
    readonly property bool good: school.offer !== ""

    title: school.fileName
    onClosed: school.putAside()

    Label {
        visible: sheet.good
        width: parent.width
        text: qsTr("In this file: %1. This replaces what is here now: %2.").arg(sheet.school.offer).arg(sheet.school.replaced)
    }
    Repeater {
        model: sheet.school.offered
        delegate: Label {
            required property var model
            width: sheet.width - 48
            leftPadding: 14
            text: model.text
        }
    }
    Note {
        width: parent.width
        text: sheet.school.unknown
    }
    Note {
        width: parent.width
        text: sheet.good ? "" : qsTr("This file cannot be used. Nothing was changed. Show this to who made it:")
    }
    Repeater {
        model: sheet.school.fileProblems
        delegate: Label {
            required property var model
            width: sheet.width - 48
            text: model.text
        }
    }
    footer: [
        ActionButton {
            text: sheet.good ? qsTr("Cancel") : qsTr("Close")
            onClicked: sheet.close()
        },
        ActionButton {
            visible: sheet.good
            look: "primary"
            text: qsTr("Replace")
            onClicked: {
                sheet.school.replace()
                sheet.close()
            }
        }
    ]
}
