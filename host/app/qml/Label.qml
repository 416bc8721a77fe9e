// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    // Room between lines, not below a single one: that would push it off its middle.
    lineHeight: lineCount > 1 ? 1.25 : 1
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
