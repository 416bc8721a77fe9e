// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

// What the statement asks for: an opinion, a check and a red flag look different.
Rectangle {
    id: badge

    required property LessonModel lesson
    readonly property bool redFlag: lesson.kind === LessonModel.RedFlag
    readonly property bool check: lesson.kind === LessonModel.Check
    readonly property color words: redFlag ? Theme.bg : check ? Theme.accent : Theme.primary

    width: label.x + label.implicitWidth + 14
    height: 36
    radius: redFlag || check ? 6 : 18
    color: redFlag ? Theme.ink : check ? Theme.accentSoft : "transparent"
    border.width: 1.5
    border.color: redFlag ? Theme.ink : words
    Icon {
        x: 10
        width: 20
        height: 20
        anchors.verticalCenter: parent.verticalCenter
        color: badge.words
        name: ["think", "ask", "flag", "scale"][badge.lesson.kind]
    }
    Label {
        id: label
        x: 38
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.NoWrap
        lineHeight: 1
        color: badge.words
        font.pixelSize: 16
        font.weight: Font.DemiBold
        text: [qsTr("What do you think?"), qsTr("Is this right?"), qsTr("Is this a red flag?"), qsTr("Where do you stand?")][badge.lesson.kind]
    }
}
