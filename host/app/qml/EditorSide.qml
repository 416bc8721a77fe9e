// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What the class sees of the chosen part: on the board, and on a phone.
Rectangle {
    id: root

    required property EditorModel editor
    readonly property EditorPreview preview: editor.preview
    // The fields have no place beside this.
    property bool canWrite: false
    signal written

    color: Theme.side
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    ScrollArea {
        id: area
        objectName: "editorSide"
        anchors.fill: parent
        contentHeight: list.height + 40
        stop: true
        Column {
            id: list
            x: 20
            y: 20
            width: area.width - 40
            spacing: 12
            ActionButton {
                visible: root.canWrite
                icon.name: "pen"
                text: qsTr("Write on")
                onClicked: root.written()
            }
            Segments {
                visible: root.preview.bilingual
                width: Math.min(parent.width, Theme.px(310))
                label: qsTr("Shown in")
                model: [{ value: "nl", text: "Nederlands" }, { value: "en", text: "English" }]
                current: root.preview.language
                onPicked: value => root.preview.language = value
            }
            Label {
                visible: text !== ""
                width: parent.width
                color: Theme.muted
                text: root.preview.shown ? "" : root.preview.missing !== "" ? root.preview.missing
                    : qsTr("The class does not see this part. It is for you.")
            }
            Part {
                visible: root.preview.shown
                text: qsTr("On the board")
            }
            When {
                condition: root.preview.shown
                Preview {
                    width: Math.min(list.width, Theme.px(620))
                    board: root.preview.board
                }
            }
            Segments {
                visible: root.preview.shown && root.preview.sheets.length > 1
                width: Math.min(parent.width, Theme.px(310))
                model: root.preview.sheets
                current: root.preview.sheet
                onPicked: value => root.preview.sheet = value
            }
            Part {
                visible: phone.visible
                text: qsTr("On a phone")
            }
            PhonePreview {
                id: phone
                visible: root.preview.shown && root.preview.voting
                x: Math.round((list.width - width) / 2)
                width: Math.min(list.width, Theme.px(220))
                preview: root.preview
            }
        }
    }

    component Part: Heading {
        width: parent ? parent.width : 0
        font.pixelSize: Theme.body
    }
}
