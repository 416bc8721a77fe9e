// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    lineHeight: 1.25
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
