// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// How the app looks and speaks on this computer. Everything but the drawing takes effect at once, behind the sheet too.
Sheet {
    id: sheet

    required property SettingsModel settings

    title: qsTr("Settings")

    Segments {
        width: parent.width
        label: qsTr("Language")
        model: [{ value: "nl", text: "Nederlands" }, { value: "en", text: "English" }]
        current: sheet.settings.language
        onPicked: value => sheet.settings.language = value
    }
    Segments {
        width: parent.width
        label: qsTr("Look")
        model: [
            { value: SettingsModel.Light, text: qsTr("Light") },
            { value: SettingsModel.Dark, text: qsTr("Dark") },
            { value: SettingsModel.System, text: qsTr("As this computer") }
        ]
        current: sheet.settings.look
        onPicked: value => sheet.settings.look = value
    }
    Segments {
        width: parent.width
        label: qsTr("Size of the text on your screen")
        model: [
            { value: 100, text: "100%" },
            { value: 115, text: "115%" },
            { value: 130, text: "130%" },
            { value: 150, text: "150%" }
        ]
        current: sheet.settings.textSize
        onPicked: value => sheet.settings.textSize = value
    }
    Setting {
        width: parent.width
        text: qsTr("Easy-reading letters")
        hint: qsTr("Letters that are hard to mix up, on your screen and on the board.")
        on: sheet.settings.easyFont
        onClicked: sheet.settings.easyFont = !sheet.settings.easyFont
    }
    Setting {
        width: parent.width
        text: qsTr("No moving parts")
        hint: qsTr("Bars are at their full length at once.")
        on: sheet.settings.reducedMotion
        onClicked: sheet.settings.reducedMotion = !sheet.settings.reducedMotion
    }
    Setting {
        width: parent.width
        text: qsTr("Draw without the graphics card")
        hint: qsTr("For a computer that shows an empty or flickering window. Takes effect the next time Stemmig starts.")
        on: sheet.settings.softwareRendering
        onClicked: sheet.settings.softwareRendering = !sheet.settings.softwareRendering
    }
    ActionButton {
        visible: sheet.settings.hintsSeen.length > 0
        text: qsTr("Show all hints again")
        onClicked: sheet.settings.hintsSeen = []
    }
    footer: ActionButton {
        look: "primary"
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
