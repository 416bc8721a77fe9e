// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Stemmig

TestCase {
    id: test

    name: "sheet"
    when: windowShown
    width: 600
    height: 400
    visible: true

    ActionButton {
        id: opener
        text: "Opener"
    }
    ActionButton {
        id: behind
        anchors.bottom: parent.bottom
        text: "Behind"
    }
    Component {
        id: sheets
        Sheet {
            property int lines: 1
            title: "Planted"
            Repeater {
                model: parent ? 12 : 0
                delegate: Label { text: "A line" }
            }
            ActionButton { objectName: "last"; text: "Last" }
            footer: [
                ActionButton { objectName: "cancel"; text: "Cancel" },
                ActionButton { objectName: "save"; text: "Save" }
            ]
        }
    }

    function make() {
        opener.forceActiveFocus(Qt.TabFocusReason)
        const made = createTemporaryObject(sheets, test)
        made.open()
        tryCompare(made, "opened", true)
        return made
    }
    function within(item, sheet) {
        for (let up = item; up; up = up.parent) if (up === sheet.contentItem) return true
        return false
    }
    function focused() { return test.Window.activeFocusItem }
    function cleanup() { Theme.scale = 1 }

    function test_escape_closes_it_and_the_focus_goes_back() {
        const made = make()
        verify(!opener.activeFocus)
        keyClick(Qt.Key_Escape)
        tryCompare(made, "visible", false)
        verify(opener.activeFocus)
        verify(opener.visualFocus)
    }

    function test_the_tab_key_stays_inside() {
        const made = make()
        const seen = []
        for (let i = 0; i < 8; ++i) {
            keyClick(Qt.Key_Tab)
            verify(within(focused(), made), "left the sheet after " + i)
            seen.push(focused().objectName)
        }
        for (const name of ["last", "cancel", "save"]) verify(seen.includes(name), name + " was never reached")
        for (let i = 0; i < 5; ++i) {
            keyClick(Qt.Key_Backtab)
            verify(within(focused(), made))
        }
    }

    function test_what_gets_the_focus_comes_into_sight() {
        const made = make()
        const last = findChild(made.contentItem, "last")
        verify(last.mapToItem(made.contentItem, 0, last.height).y > made.height - 60, "it must not fit, or nothing is shown here")
        last.forceActiveFocus(Qt.TabFocusReason)
        verify(last.mapToItem(made.contentItem, 0, last.height).y < made.height - 60)
    }

    function test_the_arrow_keys_scroll() {
        const made = make()
        const line = made.content[0]
        const before = line.mapToItem(made.contentItem, 0, 0).y
        findChild(made.contentItem, "save").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Down)
        verify(line.mapToItem(made.contentItem, 0, 0).y < before)
        keyClick(Qt.Key_Up)
        compare(line.mapToItem(made.contentItem, 0, 0).y, before)
    }

    function test_what_is_behind_cannot_be_pressed() {
        const made = make()
        let pressed = 0
        behind.clicked.connect(() => ++pressed)
        mouseClick(behind)
        compare(pressed, 0)
        verify(made.visible)
    }

    function test_it_stays_in_the_window_at_the_largest_text() {
        Theme.scale = 1.5
        const made = make()
        verify(made.width <= test.Window.width - 48)
        verify(made.height <= test.Window.height - 48)
    }
}
