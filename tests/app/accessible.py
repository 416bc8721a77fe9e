#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the real app as a screen reader does: reads what AT-SPI tells, and presses what can be pressed.

Usage, within a session bus of its own: dbus-run-session -- accessible.py PROGRAM CONTENT
"""
import os
import socket
import subprocess
import sys
import tempfile
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)

PATIENCE = 60  # seconds for anything to happen, on a busy machine
BUTTONS = {"push button", "radio button", "check box"}
TYPED = {"text", "entry", "editable text"}
LESSON = "Smart with your screen"


def actions(node):
    return [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]


def has(node, state):
    return node.get_state_set().contains(state)


class App:
    """The program on a screen of its own, and what it tells a screen reader."""

    running = []

    def __init__(self, program, content, data, **environment):
        inherited = {name: value for name, value in os.environ.items() if name != "QT_QUICK_BACKEND"}
        wanted = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", **environment}
        self.said = tempfile.TemporaryFile(mode="w+")
        self.process = subprocess.Popen([program, "--data", data, "--content", content, "--port", "0", "--tick", "100"],
                                        env={**inherited, **wanted}, stderr=self.said)
        App.running.append(self)
        self.root = self.wait(lambda: self.announced(), "the app to announce itself")

    def announced(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the app ended: {self.errors()}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def errors(self):
        self.said.seek(0)
        return self.said.read()

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
        App.running.remove(self)

    @staticmethod
    def wait(condition, what):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                found = condition()
            except gi.repository.GLib.Error:  # a node that went away while it was read
                found = None
            if found:
                return found
            time.sleep(0.05)
        raise AssertionError(f"waited in vain for {what}")

    def nodes(self, top=None):
        """What is on the screen, in reading order."""
        for i in range((top or self.root).get_child_count()):
            child = (top or self.root).get_child_at_index(i)
            if child is None or not has(child, Atspi.StateType.SHOWING):
                continue
            yield child
            yield from self.nodes(child)

    def find(self, name, role=None, top=None):
        for node in self.nodes(top):
            if node.get_name() == name and (role is None or node.get_role_name() == role):
                return node
        return None

    def await_node(self, name, role=None):
        return self.wait(lambda: self.find(name, role), f"{role or 'something'} named {name!r}")

    def press(self, name, role="push button", action="Press"):
        node = self.await_node(name, role)
        Atspi.Action.do_action(node, actions(node).index(action))

    def checked(self, name, role):
        node = self.find(name, role)
        return node is not None and has(node, Atspi.StateType.CHECKED)

    def gone(self, name, role):
        self.wait(lambda: not self.find(name, role), f"{role} {name!r} to go")


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


def in_dialog(app, opener, title, least):
    app.press(opener)
    nothing_wrong(app, title, app.await_node(title, "dialog"), least)


def settings(app):
    in_dialog(app, "Settings", "Settings", 12)
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
    app.press("Begin the lesson")
    app.await_node("Opening, now", "list item")
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
    app.await_node("Lessons", "list")


def again(app):
    app.await_node("Lessons", "list")
    app.press("Settings")
    app.await_node("Settings", "dialog")
    assert app.checked("130%", "radio button") and app.checked("Draw without the graphics card", "check box")


def screen_of_its_own():
    """A running X server nobody sees. Two that start at once can want the same number: then again."""
    for _ in range(5):
        reader, writer = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-noreset"],
                                  pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        with socket.socket(socket.AF_UNIX) as client:
            if number and client.connect_ex(f"/tmp/.X11-unix/X{number}") == 0:
                os.environ["DISPLAY"] = f":{number}"
                return server
        server.kill()
    raise AssertionError("no X server can be started")


def main(program, content):
    screen = screen_of_its_own()
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
    try:
        with tempfile.TemporaryDirectory() as data:
            app = App(program, content, data, QT_QUICK_BACKEND="software")
            nothing_wrong(app, "the library", least=10)
            settings(app)
            in_dialog(app, "The school's contacts", "The school's contacts", 3)
            app.press("Cancel")
            for part in (rehearsal, vote, aside):
                part(app)
            app.stop()
            assert "qrc:" not in app.errors(), app.errors()
            # What was set is there again; the drawing follows it without a word on the command line.
            app = App(program, content, data, QSG_INFO="1")
            again(app)
            app.stop()
            assert "backend software" in app.errors(), app.errors()
    finally:
        for app in App.running:
            app.process.kill()
        bus.terminate()
        screen.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:])
