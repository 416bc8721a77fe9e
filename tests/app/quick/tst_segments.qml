// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Stemmig

TestCase {
    id: test

    name: "segments"
    when: windowShown
    width: 600
    height: 300
    visible: true

    Component {
        id: segments
        Segments {
            width: 400
            label: "Planted"
            current: 2
            model: [{ value: 1, text: "One" }, { value: 2, text: "Two" }, { value: 3, text: "Three" }]
        }
    }
    SignalSpy { id: picked; signalName: "picked" }

    function make(properties) {
        const made = createTemporaryObject(segments, test, properties ?? {})
        picked.target = made
        picked.clear()
        return made
    }
    function part(control, text) {
        const found = []
        const look = item => {
            if (item.text === text && item.chosen !== undefined) found.push(item)
            for (let i = 0; i < item.children.length; ++i) look(item.children[i])
        }
        look(control)
        compare(found.length, 1)
        return found[0]
    }
    function cleanup() { Theme.scale = 1 }

    function test_the_current_one_is_marked() {
        const made = make()
        verify(part(made, "Two").chosen)
        verify(!part(made, "One").chosen)
        made.current = 3
        verify(part(made, "Three").chosen)
        made.current = undefined
        for (const text of ["One", "Two", "Three"]) verify(!part(made, text).chosen)
    }

    function test_picked_by_mouse_and_keys() {
        const made = make()
        mouseClick(part(made, "Three"))
        compare(picked.signalArguments[0][0], 3)
        part(made, "One").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(picked.signalArguments[1][0], 1)
        keyClick(Qt.Key_Right)
        compare(picked.signalArguments[2][0], 2)
        verify(part(made, "Two").activeFocus)
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Left)
        compare(picked.count, 4)
        verify(part(made, "One").activeFocus)
    }

    function test_below_each_other_where_they_do_not_fit() {
        const made = make()
        compare(part(made, "One").mapToItem(made, 0, 0).y, part(made, "Three").mapToItem(made, 0, 0).y)
        const beside = made.implicitHeight
        made.width = 120
        tryVerify(() => part(made, "One").mapToItem(made, 0, 0).y < part(made, "Three").mapToItem(made, 0, 0).y)
        tryVerify(() => made.implicitHeight > beside + 50)
    }

    function test_other_words_keep_the_focus() {
        const made = make()
        part(made, "Two").forceActiveFocus(Qt.TabFocusReason)
        made.model = [{ value: 1, text: "Een" }, { value: 2, text: "Twee" }, { value: 3, text: "Drie" }]
        verify(part(made, "Twee").activeFocus)
    }

    function test_grow_with_the_text() {
        const made = make()
        const normal = made.implicitHeight
        Theme.scale = 1.5
        tryVerify(() => made.implicitHeight > normal * 1.3)
    }
}
