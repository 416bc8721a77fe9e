# SPDX-License-Identifier: GPL-3.0-or-later
"""The real app in a window on a screen of its own: what it tells a screen reader (AT-SPI), and how a person drives it, by keys
and mouse (xdotool). To be run within a session bus of its own (dbus-run-session)."""
import contextlib
import os
import socket
import subprocess
import tempfile
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)

PATIENCE = 60  # seconds for anything to happen, on a busy machine
BUTTONS = {"push button", "radio button", "check box"}


def actions(node):
    return [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]


def has(node, state):
    return node.get_state_set().contains(state)


class App:
    """The program on a screen of its own, and what it tells a screen reader."""

    running = []

    def __init__(self, program, content, data, more=(), **environment):
        inherited = {name: value for name, value in os.environ.items() if name != "QT_QUICK_BACKEND"}
        wanted = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", **environment}
        self.said = tempfile.TemporaryFile(mode="w+")
        self.process = subprocess.Popen([program, "--data", data, "--content", content, "--port", "0", "--tick", "100", *more],
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

    # What a person does.

    def key(self, *keys):
        """Nobody manages windows on this screen, so the window is given the keyboard first."""
        own = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                             check=True, capture_output=True, text=True).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", own[0], "key", "--delay", "40", *keys], check=True)

    def button(self, name):
        """What can be pressed now and has this name."""
        for node in self.nodes():
            if node.get_name() == name and has(node, Atspi.StateType.ENABLED) and set(actions(node)) & {"Press", "Toggle"}:
                return node
        return None

    def click(self, name):
        """With the mouse, in the middle of it."""
        node = self.wait(lambda: self.button(name), f"a button {name!r}")
        place = node.get_extents(Atspi.CoordType.SCREEN)
        at = [str(place.x + place.width // 2), str(place.y + place.height // 2)]
        subprocess.run(["xdotool", "mousemove", *at, "click", "1"], check=True)

    def focused(self):
        """The innermost: a dialog counts as focused with what is in it."""
        return next((node for node in reversed(list(self.nodes())) if has(node, Atspi.StateType.FOCUSED)), None)

    def tab_to(self, name, most=60):
        """With the Tab key alone, until what has this name has the focus."""
        for _ in range(most):
            node = self.focused()
            if node is not None and node.get_name() == name:
                return
            self.key("Tab")
        raise AssertionError(f"the Tab key does not reach {name!r}")


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


@contextlib.contextmanager
def screen_and_bus():
    """A screen and the bus of assistive technology; every App that still runs is ended with them."""
    screen = screen_of_its_own()
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        for app in App.running:
            app.process.kill()
        bus.terminate()
        screen.terminate()


@contextlib.contextmanager
def stage(program, content):
    """A screen, its bus and an empty data folder; gives a function that starts the app on them."""
    with screen_and_bus(), tempfile.TemporaryDirectory() as data:
        yield lambda **environment: App(program, content, data, **environment)
