// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

ConfirmSheet {
    id: sheet

    required property ArchiveModel archive

    title: qsTr("Delete all lessons?")
    text: qsTr("All reports go, with their words, class labels, ground rules and follow-up dates. They cannot be brought back.")
    stays: qsTr("The school's contacts and your settings stay. What you saved or printed yourself stays where you put it.")
    action: qsTr("Delete all lessons")
    onConfirmed: archive.removeAll()
}
