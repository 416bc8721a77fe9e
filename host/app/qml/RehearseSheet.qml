// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// A simulated class of a chosen kind.
Sheet {
    id: sheet

    required property AppModel app
    property string lesson
    property string lessonTitle
    property string profile: "mixed"
    property int pupils: 25

    readonly property var profiles: [
        { value: "mixed", text: qsTr("Mixed opinions") },
        { value: "skewed", text: qsTr("Most think alike") },
        { value: "unanimous", text: qsTr("Everybody agrees") },
        { value: "dissenter", text: qsTr("One pupil thinks otherwise") },
        { value: "blaming", text: qsTr("Many blame the victim") },
        { value: "sleepy", text: qsTr("Phones that fall asleep") }
    ]

    title: lessonTitle === "" ? qsTr("Try it without a class") : qsTr("Try %1 without a class").arg(lessonTitle)

    function openFor(id, name) {
        lesson = id
        lessonTitle = name
        open()
    }
    function choose(index: int) {
        if (index < 0 || index >= profiles.length) return
        profile = profiles[index].value
        options.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
    }

    Label {
        width: parent.width
        color: Theme.muted
        text: qsTr("A simulated class joins and answers over the real network. Nothing is recorded, and every screen says that it is a rehearsal.")
    }
    Heading { text: qsTr("What kind of class?") }
    Column {
        id: kinds
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("What kind of class?")
        width: parent.width
        spacing: Theme.gap
        Repeater {
            id: options
            // Only their number: a change of language makes no new ones.
            model: sheet.profiles.length
            delegate: Option {
                required property int index
                readonly property var profile: sheet.profiles[index]
                width: kinds.width
                text: profile.text
                chosen: profile.value === sheet.profile
                focus: index === 0
                onClicked: sheet.profile = profile.value
                Keys.onUpPressed: sheet.choose(index - 1)
                Keys.onDownPressed: sheet.choose(index + 1)
            }
        }
    }
    Row {
        spacing: Theme.gap
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Pupils")
        }
        NumberField {
            from: 10
            to: 32
            value: sheet.pupils
            label: qsTr("Pupils")
            onPicked: value => sheet.pupils = value
        }
    }
    footer: [
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        ActionButton {
            look: "primary"
            text: qsTr("Rehearse")
            onClicked: {
                sheet.close()
                sheet.app.rehearse(sheet.lesson, sheet.profile, sheet.pupils)
            }
        }
    ]
}
