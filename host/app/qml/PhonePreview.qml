// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// The pupils' page on a phone of 360 by 740, drawn smaller: what it asks, the chat, the choices. What is longer than a screen is
// below its edge, as on a real one.
Item {
    id: root

    required property EditorPreview preview
    readonly property real u: width / 360
    readonly property bool longer: page.height > screen.height - foot.height

    implicitHeight: width * 740 / 360
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What a pupil sees")
    Accessible.description: preview.statement

    component Words: Text {
        property real size: 17
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.round(size * root.u))
        lineHeight: 1.15
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    Rectangle {
        id: screen
        anchors.fill: parent
        radius: 26 * root.u
        color: Theme.bg
        clip: true
        Column {
            id: page
            x: 20 * root.u
            y: 22 * root.u
            width: parent.width - 2 * x
            spacing: 12 * root.u
            Words {
                visible: text !== ""
                width: parent.width
                size: 15
                color: Theme.muted
                text: root.preview.place
            }
            Rectangle {
                id: pill
                readonly property bool check: root.preview.kind === 1
                readonly property bool flag: root.preview.kind === 2
                width: Math.min(asks.implicitWidth + 28 * root.u, parent.width)
                height: 36 * root.u
                radius: (check || flag ? 6 : 18) * root.u
                color: flag ? Theme.ink : check ? Theme.accentSoft : "transparent"
                border.width: Math.max(1, 1.5 * root.u)
                border.color: flag ? Theme.ink : check ? Theme.accent : Theme.primary
                Words {
                    id: asks
                    objectName: "shortened"
                    anchors.centerIn: parent
                    size: 16
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    font.weight: Font.DemiBold
                    color: pill.flag ? Theme.bg : pill.check ? Theme.accent : Theme.primary
                    text: root.preview.asks
                }
            }
            Words {
                width: parent.width
                size: 24
                font.weight: Font.Bold
                text: root.preview.statement
            }
            Repeater {
                model: root.preview.board.chat
                delegate: Item {
                    id: message
                    required property var model
                    width: page.width
                    height: bubble.height
                    Rectangle {
                        id: bubble
                        width: Math.min(said.implicitWidth, message.width * 0.88 - 28 * root.u) + 28 * root.u
                        height: sender.height + said.height + 16 * root.u
                        x: message.model.own ? parent.width - width : 0
                        radius: 18 * root.u
                        color: message.model.own ? Theme.primarySoft : Theme.track
                        Words {
                            id: sender
                            objectName: "shortened"
                            x: 14 * root.u
                            y: 8 * root.u
                            width: parent.width - 2 * x
                            size: 14
                            font.weight: Font.DemiBold
                            elide: Text.ElideRight
                            wrapMode: Text.NoWrap
                            text: message.model.sender
                        }
                        Words {
                            id: said
                            x: 14 * root.u
                            anchors.top: sender.bottom
                            width: parent.width - 2 * x
                            text: message.model.text
                        }
                    }
                }
            }
            Words {
                width: parent.width
                color: Theme.muted
                text: root.preview.choose
            }
            Repeater {
                model: root.preview.board.choices
                delegate: Rectangle {
                    id: choice
                    required property var model
                    width: page.width
                    height: Math.max(62 * root.u, what.implicitHeight + 24 * root.u)
                    radius: 16 * root.u
                    color: Theme.surface
                    border.width: Math.max(1, 1.5 * root.u)
                    border.color: Theme.edge
                    LetterBox {
                        id: letter
                        x: 12 * root.u
                        side: 40 * root.u
                        letter: choice.model.letter
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Words {
                        id: what
                        anchors.left: letter.right
                        anchors.leftMargin: 14 * root.u
                        width: parent.width - x - 14 * root.u
                        anchors.verticalCenter: parent.verticalCenter
                        size: 20
                        text: choice.model.text
                    }
                }
            }
        }
        Rectangle {
            id: foot
            width: parent.width
            height: 78 * root.u
            anchors.bottom: parent.bottom
            color: Theme.bg
            radius: screen.radius
            Rectangle {
                x: 20 * root.u
                y: 8 * root.u
                width: parent.width - 2 * x
                height: 52 * root.u
                radius: 16 * root.u
                color: Theme.surface
                border.width: Math.max(1, 1.5 * root.u)
                border.color: Theme.edge
                Words {
                    objectName: "shortened"
                    anchors.centerIn: parent
                    size: 18
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    font.weight: Font.DemiBold
                    text: root.preview.skip
                }
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: screen.radius
        color: "transparent"
        border.width: Math.max(1, 3 * root.u)
        border.color: Theme.edge
    }
}
