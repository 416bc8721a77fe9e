// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import StemmigDevice

Text {
    // Read aloud as a part of what it stands in.
    property bool part: false

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    lineHeight: 1.25
    // The room between lines is not wanted below the last one: it would push the text off its middle.
    bottomPadding: -Math.round(font.pixelSize * 1.21 * (lineHeight - 1))
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: part || text === ""
}
