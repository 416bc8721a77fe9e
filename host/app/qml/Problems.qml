// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// What went wrong, above every page between lessons, until the teacher has read it.
Rectangle {
    id: root

    required property AppModel app
    readonly property bool any: app.problems.count > 0

    visible: any
    height: any ? Math.min(parent.height * 0.4, list.height + 32) : 0
    color: Theme.accentSoft
    Flickable {
        id: area
        x: 28
        y: 16
        width: parent.width - x - close.width - 28
        height: parent.height - 2 * y
        contentHeight: list.height
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: list
            width: area.width
            spacing: 8
            Repeater {
                model: root.app.problems
                delegate: Label {
                    required property var model
                    width: list.width
                    color: Theme.accent
                    text: model.text
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
            }
        }
    }
    ScrollMark { of: area }
    ActionButton {
        id: close
        look: "quiet"
        anchors.right: parent.right
        anchors.rightMargin: 12
        y: 6
        width: Theme.target
        icon.name: "cross"
        Accessible.name: qsTr("Put this message away")
        onClicked: root.app.dismissProblems()
    }
}
