// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Colours, sizes and times in one place. Text pairs are AAA; the one hue for bars reads in every colour vision.
QtObject {
    property bool dark: false
    // No motion at all: screenshots, tests, and who asks for it.
    property bool still: false
    // Letters that are hard to mix up.
    property bool easyFont: false
    // Of everything on the console that holds text. The board follows its screen instead.
    property real scale: 1

    readonly property string family: easyFont ? "Atkinson Hyperlegible Next" : "Inter"
    // Height of a line of this family, in units of its size.
    readonly property real lineOfFont: easyFont ? 1.3 : 1.21

    readonly property color bg: dark ? "#0F1E25" : "#F6F3EC"
    readonly property color surface: dark ? "#172B34" : "#FFFFFF"
    readonly property color side: dark ? "#14262F" : "#EDE8DC"
    readonly property color ink: dark ? "#F4F1EA" : "#16262E"
    readonly property color muted: dark ? "#B8C6CC" : "#3A4850"
    readonly property color line: dark ? "#35505C" : "#D3CCBC"
    readonly property color edge: dark ? "#8B979C" : "#7D7464"
    readonly property color primary: dark ? "#8FD0E3" : "#164F64"
    readonly property color primaryText: dark ? "#0F1E25" : "#FFFFFF"
    readonly property color primarySoft: dark ? "#193744" : "#DCEAF0"
    readonly property color accent: dark ? "#F2C48A" : "#6E3B04"
    readonly property color accentSoft: dark ? "#3B2E1D" : "#F8E8D2"
    readonly property color bar: dark ? "#7FC4D9" : "#1F6B85"
    readonly property color track: dark ? "#24404C" : "#E3DDCF"
    readonly property color shade: dark ? "#B0060C0F" : "#8016262E"

    // Console: pixels at text size 100 %.
    function px(size: real): int { return Math.round(size * scale) }
    readonly property int meta: px(13)
    readonly property int small: px(14)
    readonly property int body: px(15)
    readonly property int lead: px(17)
    readonly property int cardTitle: px(20)
    readonly property int sheetTitle: px(22)
    readonly property int pageTitle: px(30)
    readonly property int target: px(44)
    readonly property int icon: px(20)
    // Room does not grow with the letters: the window does not either.
    readonly property int radius: 10
    readonly property int gap: 12
    readonly property int margin: 20

    // Only growth at the reveal moves.
    readonly property int growth: still ? 0 : 600
}
