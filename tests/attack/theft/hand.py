#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand for a test that drives the real app: does what its lines say, by what the app tells a screen reader.

Usage, within a session bus of its own: dbus-run-session -- hand.py PROGRAM CONTENT HOME [OPTIONS OF THE APP...]
Everything the app may write to is in HOME: data, tmp, home; what it logs, at its most talkative, in log.
Lines: "press NAME", "see NAME", "until NAME" (goes on in the lesson until this can be pressed), "go on", "quit"; each is
answered with "done". The first line it prints is "pid N".
"""
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))
from lesson import MINE, PRIMARY  # noqa: E402
from screen import App, stage  # noqa: E402


class Hand:
    def __init__(self, app):
        self.app = app

    def press(self, name):
        node = self.app.wait(lambda: self.app.button(name), f"something to press named {name!r}")
        actions = [node.get_action_name(i) for i in range(node.get_n_actions())]
        node.do_action(next(i for i, action in enumerate(actions) if action in ("Press", "Toggle")))

    def see(self, name):
        self.app.wait(lambda: self.app.find(name), f"something named {name!r}")

    def go_on(self, goal):
        if self.app.button(MINE):
            self.press(MINE)
            self.app.wait(lambda: not self.app.button(MINE), "what is for the teacher alone")
        # The goal may come in this very moment: it is not to be pressed.
        step = self.app.wait(lambda: next((one for one in (goal, *PRIMARY) if self.app.button(one)), None), "something to do next")
        if step != goal:
            self.press(step)

    def until(self, name):
        for _ in range(80):
            before = sorted(node.get_name() for node in self.app.nodes())
            if self.app.button(name):
                return
            self.go_on(name)
            self.app.wait(lambda: sorted(node.get_name() for node in self.app.nodes()) != before, "what comes next")
        raise AssertionError(f"{name!r} never comes")


def main(program, content, home, *more):
    places = {name: os.path.join(home, name) for name in ("data", "tmp", "home")}
    environment = {"HOME": places["home"], "TMPDIR": places["tmp"], "XDG_CACHE_HOME": places["home"] + "/cache",
                   "XDG_CONFIG_HOME": places["home"] + "/config", "QT_LOGGING_RULES": "*.debug=true;qt.*=false",
                   "XDG_RUNTIME_DIR": places["tmp"], "QT_QUICK_BACKEND": "software"}
    os.chmod(places["tmp"], 0o700)  # as Qt wants it, or the log says where it is
    with stage(program, content):
        app = App(program, content, places["data"], more, **environment)
        hand = Hand(app)
        print(f"pid {app.process.pid}", flush=True)
        for line in sys.stdin:
            word, _, name = line.strip().partition(" ")
            if word == "quit":
                app.stop()
            else:
                getattr(hand, {"go": "go_on"}.get(word, word))(name)
            Path(home, "log").write_text(app.errors())
            print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
