// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Stemmig

// What is typed in: Field, NumberField.
TestCase {
    id: test

    name: "fields"
    when: windowShown
    width: 500
    height: 300
    visible: true

    Component { id: field; Field { label: "Planted"; width: 200 } }
    Component { id: number; NumberField { label: "Planted"; from: 10; to: 32; value: 25 } }
    SignalSpy { id: picked; signalName: "picked" }

    function makeNumber(properties) {
        const made = createTemporaryObject(number, test, properties ?? {})
        picked.target = made
        picked.clear()
        return made
    }
    function type(input, text) {
        input.forceActiveFocus()
        input.selectAll()
        for (const letter of text) keyClick(letter)
        keyClick(Qt.Key_Return)
    }
    function cleanup() { Theme.scale = 1 }

    function test_a_field_takes_text_and_no_more_than_fits_a_page() {
        const made = createTemporaryObject(field, test)
        made.input.forceActiveFocus()
        keyClick("a")
        keyClick("b")
        compare(made.text, "ab")
        made.text = ""
        for (let i = 0; i < 90; ++i) keyClick("x")
        compare(made.text.length, 80)
    }

    function test_a_field_is_named_and_shows_its_focus() {
        const made = createTemporaryObject(field, test)
        compare(made.input.Accessible.name, "Planted")
        const resting = made.input.background.border.width
        made.input.forceActiveFocus()
        verify(made.input.background.border.width > resting)
    }

    function test_a_field_has_room_for_large_text() {
        const made = createTemporaryObject(field, test)
        Theme.scale = 1.5
        verify(made.input.height >= 66)
        verify(made.input.contentHeight <= made.input.height)
        verify(made.implicitHeight >= made.input.height + 20)
    }

    function test_a_number_is_typed_and_kept_within_its_bounds_data() {
        return [
            { tag: "within", typed: "12", wanted: [12] },
            { tag: "the same", typed: "25", wanted: [] },
            { tag: "lowest", typed: "10", wanted: [10] },
            { tag: "letters are not taken", typed: "a1b2", wanted: [12] }
        ]
    }
    function test_a_number_is_typed_and_kept_within_its_bounds(data) {
        const made = makeNumber()
        type(findChild(made, "number"), data.typed)
        compare(picked.signalArguments.map(all => all[0]), data.wanted)
    }

    function test_a_number_out_of_bounds_comes_back_into_them() {
        const made = makeNumber()
        made.pick(500)
        compare(picked.signalArguments[0][0], 32)
        made.pick(-1)
        compare(picked.signalArguments[1][0], 10)
        // The value is its owner's: the field shows it again.
        compare(findChild(made, "number").text, "25")
        made.value = 32
        compare(findChild(made, "number").text, "32")
    }

    function test_steps_go_by_one_and_stop_at_the_ends() {
        const made = makeNumber()
        const buttons = [made.children[0], made.children[2]]
        mouseClick(buttons[0])
        mouseClick(buttons[1])
        compare(picked.signalArguments.map(all => all[0]), [24, 26])
        made.value = 10
        verify(!buttons[0].enabled)
        made.value = 32
        verify(!buttons[1].enabled)
    }
}
