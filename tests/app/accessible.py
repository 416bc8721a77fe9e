#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the real app as a screen reader does: reads what AT-SPI tells, and presses what can be pressed.

Usage, within a session bus of its own: dbus-run-session -- accessible.py PROGRAM CONTENT
"""
import sys

from screen import BUTTONS, Atspi, actions, has, stage

TYPED = {"text", "entry", "editable text"}
LESSON = "Smart with your screen"


def faults(app, top=None):
    """What a screen reader could not tell, or not tell apart, of what can be pressed or typed in."""
    found, known, chosen = [], set(), []
    for node in app.nodes(top):
        role, name = node.get_role_name(), node.get_name()
        can = set(actions(node)) & {"Press", "Toggle"}
        if role in ("unknown", "invalid", "redundant object"):
            found.append(f"no role: {name!r}")
        if not (can or role in TYPED | BUTTONS):
            continue
        if not name.strip():
            found.append(f"no name: {role}")
        if can and role not in BUTTONS | {"list item"}:
            found.append(f"{role} {name!r} can be pressed")
        if not can and role in BUTTONS:
            found.append(f"{role} {name!r} cannot be pressed")
        if role == "radio button" and has(node, Atspi.StateType.CHECKED):
            if node.get_parent() in chosen:
                found.append(f"two are chosen: {name!r}")
            chosen.append(node.get_parent())
        place = (role, name, node.get_description(), node.get_parent().get_name())
        if place in known:
            found.append(f"two of the same: {role} {name!r}")
        known.add(place)
    return found


def nothing_wrong(app, where, top=None, least=1):
    found = app.wait(lambda: (faults(app, top),), "the page to be read")[0]
    assert not found, f"{where}: {found}"
    count = sum(1 for node in app.nodes(top) if set(actions(node)) & {"Press", "Toggle"})
    assert count >= least, f"{where}: only {count} things to press"


def in_dialog(app, opener, title, least, role="push button"):
    app.press(opener, role)
    nothing_wrong(app, title, app.await_node(title, "dialog"), least)


def settings(app):
    in_dialog(app, "Settings", "Settings", 12, "list item")
    app.press("Easy-reading letters", "check box")
    app.press("No moving parts", "check box", "Toggle")
    app.press("Draw without the graphics card", "check box")
    app.press("130%", "radio button")
    for name, role in (("Easy-reading letters", "check box"), ("No moving parts", "check box"), ("130%", "radio button")):
        app.wait(lambda name=name, role=role: app.checked(name, role), f"{name!r} to be on")
    app.press("Close")
    app.gone("Settings", "dialog")


def rehearsal(app):
    in_dialog(app, f"Try {LESSON} without a class", f"Try {LESSON} without a class", 9)
    app.press("Everybody agrees", "radio button")
    app.wait(lambda: app.checked("Everybody agrees", "radio button"), "another class to be chosen")
    app.press("Rehearse")
    app.await_node("Steps of the lesson", "list")
    app.wait(lambda: app.find("25 devices joined", "label"), "the class to come in")
    nothing_wrong(app, "the lobby", least=12)
    in_dialog(app, "Paper tickets…", "Paper tickets", 3)
    app.press("Close")
    app.gone("Paper tickets", "dialog")
    in_dialog(app, "Code for a hotspot…", "Code for a hotspot", 2)
    app.press("Cancel")
    app.gone("Code for a hotspot", "dialog")
    app.press("Begin the lesson")
    app.await_node("1. Opening, now", "list item")
    nothing_wrong(app, "the opening, safe for the class", least=10)
    app.press("Only I can see this screen")
    app.gone("Only I can see this screen", "push button")
    nothing_wrong(app, "the opening", least=10)
    app.press("Continue")


def board(app):
    return app.await_node("What the class sees", "panel")


def vote(app):
    app.press("Open the round")
    app.await_node("Most have answered", "heading")
    nothing_wrong(app, "an open round", least=6)
    app.press("Close the round")
    app.press("Show to the class")
    app.wait(lambda: "This is how the group chose" in board(app).get_description(), "the board to say what it shows")
    read = [node.get_name() for node in app.nodes(board(app)) if node.get_role_name() == "list item"]
    assert len(read) == 4 and all(": " in name for name in read), read  # "B, Summer: about five in six"
    nothing_wrong(app, "the words", least=6)


def aside(app):
    in_dialog(app, "Scripts (H)", "What to say now", 3)
    app.press("Close")
    app.gone("What to say now", "dialog")
    app.press("Pause (B)")
    app.wait(lambda: board(app).get_description() == "A short break.", "the board to be calm")
    app.press("Go on")
    in_dialog(app, "Stop…", "Stop here?", 2)
    app.press("Stop")
    app.await_node("Lessons", "list item")


def again(app):
    app.await_node("Lessons", "list item")
    app.press("Settings", "list item")
    app.await_node("Settings", "dialog")
    assert app.checked("130%", "radio button") and app.checked("Draw without the graphics card", "check box")


def main(program, content):
    with stage(program, content) as start:
        app = start(QT_QUICK_BACKEND="software")
        nothing_wrong(app, "the library", least=10)
        settings(app)
        for page in ("School", "Reports", "What is kept", "Lessons"):
            app.press(page, "list item")
            nothing_wrong(app, page, least=5)
        for part in (rehearsal, vote, aside):
            part(app)
        app.stop()
        assert "qrc:" not in app.errors(), app.errors()
        # What was set is there again; the drawing follows it without a word on the command line.
        app = start(QSG_INFO="1")
        again(app)
        app.stop()
        assert "backend software" in app.errors(), app.errors()


if __name__ == "__main__":
    main(*sys.argv[1:])
