// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Between lessons: where one can go, and the page one is at.
FocusScope {
    id: root

    required property AppModel app

    focus: true

    Rectangle {
        id: side
        // The editor needs all of the window.
        visible: root.app.page !== AppModel.Editor
        width: !visible ? 0 : Math.min(Theme.px(232), root.width * 0.27)
        height: parent.height
        color: Theme.side
        Row {
            id: sign
            x: 20
            y: 26
            spacing: 10
            Icon {
                name: "sprout"
                color: Theme.primary
                width: Theme.px(28)
                height: width
            }
            Heading {
                text: "Stemmig"
                font.pixelSize: Theme.sheetTitle
                lineHeight: 1
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Column {
            x: 12
            anchors.top: sign.bottom
            anchors.topMargin: 30
            width: parent.width - 24
            spacing: 4
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Pages")
            NavButton {
                icon.name: "note"
                text: qsTr("Lessons")
                chosen: root.app.page === AppModel.Lessons || root.app.page === AppModel.Preparation
                onClicked: root.app.page = AppModel.Lessons
            }
            NavButton {
                icon.name: "rows"
                text: qsTr("Reports")
                chosen: root.app.page === AppModel.Reports || root.app.page === AppModel.Report
                        || root.app.page === AppModel.Comparison
                onClicked: root.app.page = AppModel.Reports
            }
            NavButton {
                icon.name: "lock"
                text: qsTr("What is kept")
                chosen: root.app.page === AppModel.Kept
                onClicked: root.app.page = AppModel.Kept
            }
            NavButton {
                icon.name: "people"
                text: qsTr("School")
                chosen: root.app.page === AppModel.School
                onClicked: root.app.page = AppModel.School
            }
            NavButton {
                icon.name: "sliders"
                text: qsTr("Settings")
                onClicked: settings.open()
            }
        }
        Column {
            x: 20
            width: parent.width - 40
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 20
            spacing: 10
            Segments {
                width: parent.width
                label: qsTr("Language")
                model: [{ value: "nl", text: "Nederlands" }, { value: "en", text: "English" }]
                current: root.app.settings.language
                onPicked: value => root.app.settings.language = value
            }
            Label {
                width: parent.width
                font.pixelSize: Theme.meta
                color: Theme.muted
                text: qsTr("Works without internet")
            }
        }
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
    }

    Problems {
        id: problems
        anchors.left: side.right
        anchors.right: parent.right
        app: root.app
    }
    FocusScope {
        id: pages
        anchors.left: side.right
        anchors.right: parent.right
        anchors.top: problems.bottom
        anchors.bottom: parent.bottom
        focus: true
        // Stays while another page is open, so that one comes back to the same place.
        Library {
            anchors.fill: parent
            visible: root.app.page === AppModel.Lessons
            focus: visible
            app: root.app
            onRehearsalWished: (lesson, title) => rehearse.openFor(lesson, title)
            onLessonWished: newLesson.open()
        }
        When {
            condition: root.app.page === AppModel.Preparation
            PreparationPage {
                anchors.fill: parent
                app: root.app
                onRehearsalWished: (lesson, title) => rehearse.openFor(lesson, title)
            }
        }
        When {
            condition: root.app.page === AppModel.School
            SchoolPage {
                anchors.fill: parent
                app: root.app
            }
        }
        When {
            condition: root.app.page === AppModel.Reports
            ReportsPage {
                anchors.fill: parent
                app: root.app
            }
        }
        When {
            condition: root.app.page === AppModel.Report
            ReportPage {
                anchors.fill: parent
                app: root.app
            }
        }
        When {
            condition: root.app.page === AppModel.Comparison
            ComparisonPage {
                anchors.fill: parent
                app: root.app
            }
        }
        When {
            condition: root.app.page === AppModel.Editor
            EditorPage {
                anchors.fill: parent
                app: root.app
            }
        }
        When {
            condition: root.app.page === AppModel.Kept
            KeptPage {
                anchors.fill: parent
                app: root.app
            }
        }
    }

    Connections {
        target: root.app
        function onPageChanged() { focusing.restart() }
        function onContactNeeded(lesson) { contacts.openFor(lesson) }
    }
    // Once the page is there.
    Timer {
        id: focusing
        interval: 0
        onTriggered: {
            for (let i = 0; i < pages.children.length; ++i) {
                const page = pages.children[i] as ScrollPage
                if (page && page.visible) page.forceActiveFocus()
            }
        }
    }
    SettingsSheet {
        id: settings
        objectName: "settingsSheet"
        settings: root.app.settings
    }
    ContactsSheet {
        id: contacts
        objectName: "contactsSheet"
        app: root.app
    }
    NewLessonSheet {
        id: newLesson
        objectName: "newLessonSheet"
        app: root.app
    }
    RehearseSheet {
        id: rehearse
        objectName: "rehearseSheet"
        app: root.app
    }
}
