// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// What comes after this.
Column {
    id: root

    required property ConsoleModel teacher

    spacing: 8
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Label {
        text: qsTr("After this")
        font.pixelSize: Theme.meta
        color: Theme.muted
    }
    NextSkeleton {
        width: parent.width
        title: root.teacher.nextStep
        kind: root.teacher.nextKind
    }
}
