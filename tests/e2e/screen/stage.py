# SPDX-License-Identifier: GPL-3.0-or-later
"""The teacher's app as its user has it: a window on a screen (Xvfb), read through the accessibility tree (AT-SPI), driven by
keys and mouse (xdotool). A test script calls run(); it starts itself again inside an own X server and an own D-Bus."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

LIMIT = 60  # s: nothing that is waited for takes longer, or the test has failed
POLL = 0.05
SKIPPED = 77  # ctest: SKIP_RETURN_CODE


def run(test):
    """Runs test(stage) inside screen and bus. Arguments of the script: HOST_PROGRAM CONTENT_FOLDER."""
    missing = [tool for tool in ("Xvfb", "xdotool", "dbus-run-session") if not shutil.which(tool)]
    if missing:
        print("skipped: not installed:", *missing)
        sys.exit(SKIPPED)
    if "STEMMIG_STAGE" not in os.environ:
        os.environ["STEMMIG_STAGE"] = "1"
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24 -nolisten tcp"]
        os.execvp(screen[0], screen + ["dbus-run-session", "--", sys.executable] + sys.argv)
    with Stage(sys.argv[1], sys.argv[2]) as stage:
        test(stage)
    print("passed")


class Stage:
    def __init__(self, program, content):
        self.data = tempfile.mkdtemp(prefix="stemmig-stage-")
        self.program, self.content = program, content
        self.processes = []

    def __enter__(self):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                           LC_ALL="C.UTF-8", XDG_RUNTIME_DIR=self.data)
        os.environ.update(environment)
        self.spawn(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        import gi  # only now: it connects to the bus of this session
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        self.started = time.monotonic()
        self.app = self.spawn([self.program, "--data", self.data + "/data", "--content", self.content, "--tick", "200"])
        self.wait(lambda: self.tree() is not None, "the app in the accessibility tree")
        return self

    def __exit__(self, failed, *rest):
        if failed:
            print("on the screen were:", sorted({self.name(node) for node in self.nodes()} - {""}))
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.data, ignore_errors=True)

    def spawn(self, command):
        self.processes.append(subprocess.Popen(command, stderr=subprocess.DEVNULL))
        return self.processes[-1]

    def wait(self, so, what):
        """Until so() is true. There is no event for "any change" that could not be missed, so it is asked again and again."""
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            if self.processes and self.processes[-1].poll() is not None:
                raise AssertionError("the app has ended")
            try:
                found = so()
            except Exception:  # a node that went away while it was read
                found = None
            if found:
                return found
            time.sleep(POLL)
        raise AssertionError("not within %d s: %s" % (LIMIT, what))

    # What is there.

    def tree(self):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.app.pid:
                return child
        return None

    def nodes(self):
        """Everything that shows, parents before children."""
        root = self.tree()
        pending = [root] if root is not None else []
        while pending:
            node = pending.pop()
            if node is None:
                continue
            yield node
            try:
                pending += [node.get_child_at_index(i) for i in reversed(range(node.get_child_count()))]
            except Exception:
                pass

    def name(self, node):
        try:
            return node.get_name() or ""
        except Exception:
            return ""

    def has(self, node, state):
        try:
            return node.get_state_set().contains(getattr(self.atspi.StateType, state))
        except Exception:
            return False

    def shows(self, text):
        """Something on the screen that has this in its name."""
        return any(text in self.name(node) and self.has(node, "SHOWING") for node in self.nodes())

    def button(self, name):
        """What can be pressed and has this name; None: there is none, or not now."""
        for node in self.nodes():
            if self.name(node) == name and self.has(node, "SHOWING") and self.has(node, "ENABLED") and self.pressable(node):
                return node
        return None

    def pressable(self, node):
        try:
            return node.get_action_iface() is not None and node.get_n_actions() > 0
        except Exception:
            return False

    def focused(self):
        return next((node for node in self.nodes() if self.has(node, "FOCUSED") and self.has(node, "SHOWING")), None)

    # What a person does.

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)

    def click(self, name):
        """With the mouse, in the middle of it."""
        node = self.wait(lambda: self.button(name), "a button '%s'" % name)
        place = node.get_extents(self.atspi.CoordType.SCREEN)
        x, y = place.x + place.width // 2, place.y + place.height // 2
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)

    def tab_to(self, name, most=60):
        """With the Tab key alone, until what has this name has the focus."""
        for _ in range(most):
            node = self.focused()
            if node is not None and self.name(node) == name:
                return
            self.key("Tab")
        raise AssertionError("the Tab key does not reach '%s'" % name)
