// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Above the editor: where it leads back to, which lesson this is, that it is saved, and what is still wrong in it.
Rectangle {
    id: bar

    required property AppModel app
    readonly property EditorModel editor: app.editor
    readonly property bool kept: editor.keeping === EditorModel.Kept || editor.keeping === EditorModel.Waiting

    height: Math.max(Theme.target, tools.height) + 20
    color: Theme.side

    ActionButton {
        id: back
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        look: "quiet"
        icon.name: "left"
        text: qsTr("Lessons")
        Accessible.name: qsTr("Back to %1").arg(text)
        onClicked: bar.app.page = AppModel.Lessons
    }
    Heading {
        objectName: "shortened"
        anchors.left: back.right
        anchors.leftMargin: 10
        width: Math.max(0, tools.x - x - 16)
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.cardTitle
        lineHeight: 1
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        text: bar.editor.title
    }
    Row {
        id: tools
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6
        Row {
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: 8
            spacing: 6
            Icon {
                visible: bar.kept
                name: "check"
                color: Theme.muted
                width: Theme.px(16)
                height: width
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                objectName: "keeping"
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.meta
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: bar.kept ? Theme.muted : Theme.accent
                text: bar.kept ? qsTr("Saved by itself") : qsTr("Not saved")
            }
        }
        ActionButton {
            objectName: "nextError"
            anchors.verticalCenter: parent.verticalCenter
            look: "quiet"
            visible: bar.editor.errors > 0
            icon.name: "flag"
            text: qsTr("%n to go", "things still missing or wrong in the lesson", bar.editor.errors)
            Accessible.name: qsTr("%n thing(s) still missing or wrong", "", bar.editor.errors)
            Accessible.description: qsTr("Goes to the next one")
            onClicked: bar.editor.nextError()
        }
        Chip {
            anchors.verticalCenter: parent.verticalCenter
            text: bar.editor.errors === 0 ? qsTr("Ready to give") : ""
        }
        ActionButton {
            objectName: "undo"
            anchors.verticalCenter: parent.verticalCenter
            look: "quiet"
            icon.name: "undo"
            width: Theme.target
            enabled: bar.editor.canUndo
            Accessible.name: qsTr("Undo")
            onClicked: bar.editor.undo()
        }
        ActionButton {
            objectName: "redo"
            anchors.verticalCenter: parent.verticalCenter
            look: "quiet"
            icon.name: "redo"
            width: Theme.target
            enabled: bar.editor.canRedo
            Accessible.name: qsTr("Do it again")
            onClicked: bar.editor.redo()
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.line
    }
}
