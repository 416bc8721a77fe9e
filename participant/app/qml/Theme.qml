// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Colours and sizes in one place: those of the page (participant/web/src/style.css). Every text pair is AAA.
QtObject {
    property bool dark: false

    readonly property string family: "Inter"
    readonly property color bg: dark ? "#0F1E25" : "#F6F3EC"
    readonly property color surface: dark ? "#172B34" : "#FFFFFF"
    readonly property color ink: dark ? "#F4F1EA" : "#16262E"
    readonly property color muted: dark ? "#B8C6CC" : "#3A4850"
    readonly property color primary: dark ? "#8FD0E3" : "#164F64"
    readonly property color primaryText: dark ? "#0F1E25" : "#FFFFFF"
    readonly property color tint: dark ? "#21424F" : "#DDEBEE"
    readonly property color accent: dark ? "#F2C48A" : "#6E3B04"
    readonly property color accentSoft: dark ? "#3B2E1D" : "#F8E8D2"
    readonly property color bar: dark ? "#7FC4D9" : "#1F6B85"
    readonly property color track: dark ? "#24404C" : "#E3DDCF"
    readonly property color edge: dark ? "#8B979C" : "#7D7464"

    readonly property int small: 15
    readonly property int body: 17
    readonly property int lead: 18
    readonly property int choice: 20
    readonly property int title: 24
    readonly property int row: 76
    readonly property int target: 54
    readonly property int radius: 14
    readonly property int margin: 20
    readonly property int widest: 560
}
