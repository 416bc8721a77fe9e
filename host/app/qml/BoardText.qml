// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Text on the board; `size` in units of a 1080 high screen.
Text {
    required property real u
    property real size: 46
    // Read aloud as a part of what it stands in.
    property bool part: false

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.max(1, Math.round(size * u))
    lineHeight: 1.15
    // See Label.qml.
    bottomPadding: -Math.round(font.pixelSize * Theme.lineOfFont * (lineHeight - 1))
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: part || text === ""
}
