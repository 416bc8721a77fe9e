// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Stemmig

// What is only looked at: Note, Fitted, WordBar, ScrollArea, When.
TestCase {
    id: test

    name: "texts"
    when: windowShown
    width: 600
    height: 400
    visible: true

    Component { id: notes; Note { width: 200; text: "Planted words that need more than a line here" } }
    Component {
        id: fits
        Fitted {
            property int lines: 3
            id: fit
            width: 300
            height: 200
            Repeater {
                model: fit.lines
                delegate: Text { text: "A line"; font.pixelSize: 40 * fit.factor }
            }
        }
    }
    Component { id: bars; WordBar { width: 120; height: 10; level: 3 } }
    Component {
        id: areas
        ScrollArea {
            width: 100
            height: 100
            contentHeight: 400
            FocusScope { objectName: "low"; y: 300; width: 50; height: 40 }
        }
    }
    Component { id: whens; Item { property alias condition: when.condition; When { id: when; Item { objectName: "child" } } } }

    function cleanup() {
        Theme.scale = 1
        Theme.still = false
    }

    function test_a_note_without_words_is_not_there() {
        const made = createTemporaryObject(notes, test)
        verify(made.visible)
        made.text = ""
        verify(!made.visible)
    }

    function test_a_note_is_as_high_as_its_words() {
        const made = createTemporaryObject(notes, test)
        const normal = made.implicitHeight
        Theme.scale = 1.5
        verify(made.implicitHeight > normal + 12)
        const bare = made.implicitHeight
        made.icon = "bubble"
        verify(made.implicitHeight >= bare)
    }

    function test_what_fits_keeps_its_size() {
        const made = createTemporaryObject(fits, test)
        compare(made.factor, 1)
    }

    function test_what_does_not_fit_gets_smaller_until_it_does() {
        const made = createTemporaryObject(fits, test, { lines: 8 })
        verify(made.factor < 1)
        verify(made.factor >= made.least)
        verify(made.content[0].height * 8 <= made.height + 1)
        made.lines = 2
        tryCompare(made, "factor", 1)
    }

    function test_letters_never_get_unreadably_small() {
        const made = createTemporaryObject(fits, test, { lines: 60 })
        verify(made.factor >= made.least)
    }

    function test_a_bar_is_one_length_per_word() {
        Theme.still = true
        const made = createTemporaryObject(bars, test)
        tryCompare(made, "grown", 1)
        const lengths = []
        for (let level = 0; level < 7; ++level) {
            made.level = level
            lengths.push(made.children[1].width)
        }
        for (let i = 1; i < 7; ++i) verify(lengths[i] > lengths[i - 1])
        made.level = -1
        verify(!made.children[1].visible)
    }

    function test_a_bar_of_the_first_round_stands_below() {
        const made = createTemporaryObject(bars, test, { firstLevel: 2 })
        verify(made.compared)
        verify(made.children[2].visible)
        verify(made.implicitHeight > made.thickness)
    }

    function test_bars_stand_still_when_motion_is_not_wanted() {
        Theme.still = true
        compare(Theme.growth, 0)
        const made = createTemporaryObject(bars, test)
        compare(made.grown, 1)
    }

    function test_a_page_shows_what_gets_the_focus_and_scrolls_no_further_than_it_must() {
        const made = createTemporaryObject(areas, test)
        const low = findChild(made, "low")
        low.forceActiveFocus()
        verify(made.contentY >= 240)
        verify(made.contentY + made.height >= 340)
        made.scrollBy(1000)
        compare(made.contentY, 300)
        made.scrollBy(-1000)
        compare(made.contentY, 0)
    }

    function test_a_page_of_words_alone_can_be_reached_and_scrolled_by_keys() {
        const made = createTemporaryObject(areas, test, { stop: true })
        made.forceActiveFocus(Qt.TabFocusReason)
        verify(made.activeFocusOnTab)
        keyClick(Qt.Key_Down)
        verify(made.contentY > 0)
        keyClick(Qt.Key_Up)
        compare(made.contentY, 0)
        made.contentHeight = 50
        made.focus = false
        verify(!made.activeFocusOnTab)
    }

    function test_a_child_exists_while_its_condition_holds() {
        const made = createTemporaryObject(whens, test)
        const there = () => findChild(made, "child") !== null || (made.children.length > 1)
        verify(!there())
        made.condition = true
        verify(there())
        made.condition = false
        verify(!there())
    }
}
