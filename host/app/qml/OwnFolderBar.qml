// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Heads the lessons of the teacher's own folder, and says calmly when they are not there.
Column {
    id: bar

    required property LibraryModel library

    topPadding: 14
    spacing: 8
    Item {
        readonly property bool wide: width > name.implicitWidth + buttons.width + 24
        width: parent.width
        height: wide ? Math.max(name.height, buttons.height) : name.height + buttons.height
        Heading {
            id: name
            width: Math.min(implicitWidth, parent.width)
            anchors.verticalCenter: parent.wide ? parent.verticalCenter : undefined
            text: qsTr("Own lessons: %1").arg(bar.library.folder)
            font.pixelSize: Theme.cardTitle
        }
        Row {
            id: buttons
            anchors.right: parent.wide ? parent.right : undefined
            anchors.bottom: parent.bottom
            spacing: 4
            ActionButton {
                look: "quiet"
                text: qsTr("Read again")
                Accessible.description: qsTr("After a change in a lesson file")
                onClicked: bar.library.readAgain()
            }
            ActionButton {
                look: "quiet"
                text: qsTr("Forget this folder")
                Accessible.description: qsTr("The files stay where they are")
                onClicked: bar.library.forgetFolder()
            }
        }
    }
    Label {
        width: parent.width
        font.pixelSize: Theme.meta
        color: Theme.muted
        wrapMode: Text.WrapAnywhere
        text: bar.library.folderPath
    }
    Label {
        visible: text !== ""
        width: parent.width
        text: bar.library.folderMissing ? qsTr("This folder is not here now. Is it on a stick or a network drive? Put that back and choose “Read again”. The other lessons work as always.")
            : bar.library.folderEmpty ? qsTr("There are no lessons in this folder. A lesson is a file that ends in .textproto.") : ""
    }
}
