// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Stemmig

// What can be pressed: ActionButton, Toggle, Option, StepButton.
TestCase {
    id: test

    name: "buttons"
    when: windowShown
    width: 500
    height: 400
    visible: true

    Component { id: action; ActionButton { text: "Planted" } }
    Component { id: toggle; Toggle { text: "Planted" } }
    Component { id: option; Option { text: "Planted"; width: 300 } }
    Component { id: step; StepButton { text: "Planted"; place: 3; width: 200; current: false; done: false; core: true; minutes: 5 } }
    SignalSpy { id: clicked; signalName: "clicked" }

    function make(component, properties) {
        const made = createTemporaryObject(component, test, properties ?? {})
        clicked.target = made
        clicked.clear()
        return made
    }
    function each() {
        return [
            { tag: "action", component: action },
            { tag: "toggle", component: toggle },
            { tag: "option", component: option },
            { tag: "step", component: step }
        ]
    }
    function cleanup() { Theme.scale = 1 }

    function test_pressed_by_every_key_that_presses_data() {
        const rows = []
        for (const row of each())
            for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter])
                rows.push({ tag: row.tag + " " + key, component: row.component, key: key })
        return rows
    }
    function test_pressed_by_every_key_that_presses(data) {
        const made = make(data.component)
        made.forceActiveFocus(Qt.TabFocusReason)
        keyClick(data.key)
        compare(clicked.count, 1)
    }

    function test_pressed_by_the_mouse_data() { return each() }
    function test_pressed_by_the_mouse(data) {
        mouseClick(make(data.component))
        compare(clicked.count, 1)
    }

    function test_nothing_happens_when_disabled_data() { return each() }
    function test_nothing_happens_when_disabled(data) {
        const made = make(data.component, { enabled: false })
        mouseClick(made)
        made.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Return)
        compare(clicked.count, 0)
    }

    function test_focus_shows_by_keyboard_only_data() { return each() }
    function test_focus_shows_by_keyboard_only(data) {
        const made = make(data.component)
        const ring = findChild(made, "focusRing")
        const shown = () => ring ? ring.visible : made.background.border.width === 2
        verify(!shown())
        made.forceActiveFocus(Qt.TabFocusReason)
        verify(shown())
        make(data.component).forceActiveFocus(Qt.MouseFocusReason)
        verify(!shown())
    }

    function test_large_enough_for_a_finger_and_for_large_text_data() { return each() }
    function test_large_enough_for_a_finger_and_for_large_text(data) {
        const made = make(data.component)
        const normal = made.implicitHeight
        verify(normal >= (data.tag === "step" ? 40 : 44))
        Theme.scale = 1.5
        verify(made.implicitHeight >= normal * 1.4)
    }

    function test_a_long_text_makes_it_higher_not_wider_data() { return each() }
    function test_a_long_text_makes_it_higher_not_wider(data) {
        const made = make(data.component)
        made.width = 160
        const normal = made.implicitHeight
        made.text = "Planted words that go on and on over many lines, more than two of them"
        verify(made.implicitHeight > normal || data.tag === "step")
        compare(made.width, 160)
    }

    function test_a_toggle_and_an_option_only_show_what_is() {
        const switched = make(toggle)
        mouseClick(switched)
        verify(!switched.on)
        verify(!switched.checked)
        switched.on = true
        verify(switched.checked)
        const chosen = make(option)
        mouseClick(chosen)
        verify(!chosen.chosen)
        verify(!chosen.checked)
        chosen.chosen = true
        verify(chosen.checked)
        mouseClick(chosen)
        chosen.chosen = false
        verify(!chosen.checked)
    }

    function test_a_button_with_a_drawing_is_wider() {
        const bare = make(action).implicitWidth
        verify(make(action, { "icon.name": "left" }).implicitWidth > bare + 16)
    }

    function test_a_step_says_where_it_is() {
        compare(make(step, { current: true }).Accessible.name.includes("Planted"), true)
        verify(make(step, { done: true }).Accessible.name !== "3. Planted")
        compare(make(step).Accessible.name, "3. Planted")
    }
}
