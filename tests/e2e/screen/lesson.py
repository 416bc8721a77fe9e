# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole lesson given to a simulated class, from the library to the report: by keyboard alone, or by mouse alone.
Usage: lesson.py HOST_PROGRAM CONTENT_FOLDER keyboard|mouse"""
import sys
import time

from stage import run

LESSON = "Slim met je scherm"  # the neutral one: it starts without a school contact
PRIMARY = ["Begin the lesson", "Continue", "Open the round", "Close the round", "Show to the class", "Talk without a picture",
           "To the questions", "Give the explanation", "End the lesson"]


def keyboard(stage):
    def press(name):
        stage.tab_to(name)
        stage.key("Return")

    def forward(name):
        stage.key("Next")

    def agree():
        stage.key("Next")

    return press, forward, agree


def mouse(stage):
    return stage.click, stage.click, lambda: stage.click("Yes")


def give(stage, how):
    press, forward, agree = how(stage)
    opened = None
    actions = 2
    stage.wait(lambda: stage.shows("Lessons"), "the library")
    press(next(name for name in names(stage) if name.startswith("Try ") and name.endswith(" without a class")))
    stage.wait(lambda: stage.button("Rehearse"), "the rehearsal's dialog")
    press("Rehearse")
    stage.wait(lambda: stage.shows("25 connected now"), "25 pupils")
    seen = []
    while not stage.button("Back to the lessons"):
        name = stage.wait(lambda: next((one for one in PRIMARY if stage.button(one)), None), "something to do next")
        if name == "Close the round":
            if opened is None:
                opened = time.monotonic() - stage.started
            stage.wait(lambda: stage.shows("Most have answered"), "most answers")
        seen.append(name)
        actions += opened is None
        forward(name)
        if name == "End the lesson":
            stage.wait(lambda: stage.button("Yes"), "the question before the end")
            agree()
        stage.wait(lambda: not stage.button(name) or changed(stage, seen), "what comes after '%s'" % name)
        assert len(seen) < 120, seen
    print("from the start of the app to the first open statement: %d actions, %.1f s" % (actions, opened))
    assert seen.count("Close the round") >= 4, seen
    assert seen.count("Show to the class") + seen.count("Talk without a picture") >= 4, seen
    assert seen[-1] == "End the lesson", seen
    press("Back to the lessons")
    stage.wait(lambda: stage.shows("Lessons"), "the library again")


def names(stage):
    return [stage.name(node) for node in stage.nodes()]


def changed(stage, seen, last={}):
    """The same action may come twice in a row (Continue): then something else on the screen has changed."""
    now = tuple(sorted(set(names(stage))))
    before, last["screen"] = last.get("screen"), now
    return before is not None and before != now


run(lambda stage: give(stage, {"keyboard": keyboard, "mouse": mouse}[sys.argv[3]]))
