// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// The keys of a lesson, from the console's window and from the board's. None acts while somebody types; only the pause does
// while a sheet is open. Holding N is watched by ClassSafeModel.
Item {
    id: root

    required property ConsoleModel teacher
    required property Projector projector
    required property bool typing
    required property bool sheetOpen
    readonly property bool free: !typing && !sheetOpen
    signal scriptsWished
    signal leftWished
    signal keysWished

    Shortcut { enabled: root.free; context: Qt.ApplicationShortcut; sequences: ["PgDown", "Right"]; onActivated: root.teacher.next() }
    Shortcut { enabled: root.free; context: Qt.ApplicationShortcut; sequences: ["PgUp", "Left"]; onActivated: root.teacher.back() }
    Shortcut { enabled: !root.typing; context: Qt.ApplicationShortcut; sequences: ["B", "."]; onActivated: root.teacher.wish(ConsoleModel.Pause) }
    Shortcut { enabled: root.free; context: Qt.ApplicationShortcut; sequence: "F"; onActivated: root.projector.toggle() }
    Shortcut { enabled: root.free && root.projector.covering; context: Qt.ApplicationShortcut; sequence: "Escape"; onActivated: root.projector.uncover() }
    Shortcut { enabled: root.free; context: Qt.ApplicationShortcut; sequence: "H"; onActivated: root.scriptsWished() }
    Shortcut { enabled: root.free; context: Qt.ApplicationShortcut; sequence: "L"; onActivated: root.leftWished() }
    Shortcut { enabled: root.free; context: Qt.ApplicationShortcut; sequences: ["?", "F1"]; onActivated: root.keysWished() }
}
