#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole lesson given to a simulated class, from the library and back: by keyboard alone, or by mouse alone.

Usage, within a session bus of its own: dbus-run-session -- lesson.py PROGRAM CONTENT keyboard|mouse
"""
import sys
import time

from screen import stage

REHEARSE = "Try A red flag or not? without a class"
MINE = "Only I can see this screen"  # with one screen all that is private is hidden until then
PRIMARY = ["Begin the lesson", "Continue", "Open the round", "Close the round", "Show to the class", "Talk without a picture",
           "To the questions", "Give the explanation", "End the lesson"]


class Keyboard:
    """Tab and Return between lessons; in a lesson the one key of a presenter's clicker."""

    def __init__(self, app):
        self.app = app

    def press(self, name):
        self.app.tab_to(name)
        self.app.key("Return")

    def forward(self, name):
        self.app.key("Next")

    def agree(self):
        self.app.key("Next")


class Mouse:
    def __init__(self, app):
        self.app = app

    def press(self, name):
        self.app.click(name)

    def forward(self, name):
        self.app.click(name)

    def agree(self):
        self.app.click("Yes")


def read(app):
    """All that can be read now."""
    return sorted(node.get_name() for node in app.nodes())


def give(app, hand, started):
    app.wait(lambda: app.button(REHEARSE), "the library")
    hand.press(REHEARSE)
    app.wait(lambda: app.button("Rehearse"), "the dialog of the rehearsal")
    hand.press("Rehearse")
    app.wait(lambda: app.find("25 devices joined", "label"), "the class to come in")
    done, opened = [], None
    while not app.button("Back to the lessons"):
        if app.button(MINE):
            hand.press(MINE)
            app.wait(lambda: not app.button(MINE), "what is for the teacher alone")
        name = app.wait(lambda: next((one for one in PRIMARY if app.button(one)), None), "something to do next")
        if name == "Close the round":
            opened = opened or (len(done) + 2, time.monotonic() - started)
            app.wait(lambda: app.find("Most have answered"), "most answers")
        before = read(app)
        hand.forward(name)
        if name == "End the lesson":
            app.wait(lambda: app.button("Yes"), "the question before the end")
            hand.agree()
        app.wait(lambda: read(app) != before, f"what comes after {name!r}")
        done.append(name)
        assert len(done) < 120, done
    print("from the start of the app to the first open statement: %d actions, %.1f s" % opened)
    assert done.count("Close the round") >= 4, done
    assert done.count("Show to the class") + done.count("Talk without a picture") >= 4, done
    assert done[-1] == "End the lesson", done
    hand.press("Back to the lessons")
    app.wait(lambda: app.button(REHEARSE), "the library again")


def main(program, content, by):
    with stage(program, content) as start:
        started = time.monotonic()
        app = start(QT_QUICK_BACKEND="software")
        give(app, {"keyboard": Keyboard, "mouse": Mouse}[by](app), started)
        app.stop()
        assert "qrc:" not in app.errors(), app.errors()


if __name__ == "__main__":
    main(*sys.argv[1:])
