#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pupil's app as a pupil and a screen reader have it, against real hosts in other network namespaces: a room is found, a wrong
code and a wrong clock are refused, a lesson is lived through, the host is killed and comes back. For native.sh, which builds the
networks."""
import contextlib
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "app"))
from accessible import nothing_wrong  # noqa: E402
from screen import PATIENCE, App, Atspi, has, screen_and_bus  # noqa: E402

TITLE = "Smart with your screen"  # the shipped lesson that is not sensitive


class Host:
    """A program in a namespace of its own, its lines and its keyboard."""

    running = []

    def __init__(self, space, *command):
        self.lines = []
        self.process = subprocess.Popen(["ip", "netns", "exec", space, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        os.set_blocking(self.process.stdout.fileno(), False)
        Host.running.append(self)

    def read(self):
        self.lines += [line.rstrip("\n") for line in iter(self.process.stdout.readline, "")]
        return self.lines

    def newest(self, key):
        return next((line[len(key) + 2:] for line in reversed(self.read()) if line.startswith(key + ": ")), "")

    def expect(self, key, value):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if value(self.newest(key)):
                return self.newest(key)
            time.sleep(0.05)
        raise AssertionError(f"{key} never became so; the host said:\n" + "\n".join(self.read()[-40:]))

    def type(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def kill(self):
        self.process.kill()
        self.process.wait(PATIENCE)
        Host.running.remove(self)


class Device(App):
    """The pupil's app; what App does for the teacher's."""

    def __init__(self, program):
        inherited = {name: value for name, value in os.environ.items() if name != "QT_QUICK_BACKEND"}
        wanted = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        self.said = open(os.path.join(os.environ["HOME"], "said"), "w+")
        self.process = subprocess.Popen([program, "--language", "en"], env={**inherited, **wanted}, stderr=self.said)
        App.running.append(self)
        self.root = self.wait(lambda: self.announced(), "the app to announce itself")

    def reads(self, text):
        self.wait(lambda: self.find(text), f"{text!r} to be read")

    def begins(self, text):
        return self.wait(lambda: next((node.get_name() for node in self.nodes() if node.get_name().startswith(text)), None),
                         f"something that begins with {text!r}")

    def field(self, name):
        return self.wait(lambda: next((node for node in self.nodes() if node.get_name() == name and has(node, Atspi.StateType.EDITABLE)), None),
                         f"a field {name!r}")

    def type(self, name, text):
        """With keys alone: to the field, what is in it away, and the new text."""
        self.field(name)
        self.tab_to(name)
        self.key("ctrl+a", "BackSpace")
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)

    def join(self, code):
        self.type("Code on the board", code)
        self.key("Return")


def console(space, bin, content, data, *more):
    return Host(space, f"{bin}/stemmig-console", "--content", content, "--data", data, "--lesson", "slim-met-je-scherm", "--port", "7420", "--expected",
                "12", "--tick", "100", "--language", "en", *more)


def wrong(code):
    """Another code that could be one."""
    return ("2" if code[0] != "2" else "3") + code[1:]


def discovery(device, host, other):
    """Both rooms are found by themselves; the wrong clock and the wrong code are refused in words, the right code is taken."""
    code = host.expect("code", lambda said: len(said) == 9)
    other_code = other.expect("code", lambda said: len(said) == 9)
    device.begins(f"{TITLE}, 10.78.0.2:7420")
    device.begins("Network, 10.78.0.3:7420, rehearsal")
    nothing_wrong(device, "the start", least=5)
    device.press("Network, 10.78.0.3:7420, rehearsal", "radio button")
    device.join(other_code)
    device.begins("The clocks differ: here it is ")
    device.press(f"{TITLE}, 10.78.0.2:7420", "radio button")
    device.join(wrong(code))
    device.begins("This code does not belong to that computer")
    # The code of another computer is one that could be right: it is refused all the same.
    device.join(other_code)
    device.begins("This code does not belong to that computer")
    assert host.newest("joined") == "0", "a host that was refused gave a seat"
    device.join(code.lower().replace("-", " "))
    device.await_node("Continue")
    nothing_wrong(device, "the welcome", least=4)
    device.press("Continue")
    device.reads("You are in")
    host.expect("joined", lambda said: said == "1")


def by_hand(device, host):
    """Out of the room and in again by the address alone, typed; from the same address it is the same seat."""
    code = host.newest("code")
    device.press("Nederlands")
    device.reads("Doe mee met de les")
    device.press("English")
    device.press("Type the address", "radio button")
    device.type("Address on the board", "10.78.0.9")
    device.join(code)
    device.begins("Nobody answers at this address")
    device.type("Address on the board", "http://10.78.0.2:7420/")
    device.join(code)
    device.press("Continue")
    device.reads("You are in")


def to(host, state):
    """Presses the teacher's one key until the lesson is there."""
    for _ in range(12):
        if host.newest("state").startswith(state):
            return
        before = host.newest("state")
        host.type("next")
        host.expect("state", lambda said: said != before)
    raise AssertionError(f"never came to {state}: {host.read()[-20:]}")


def lesson(device, host, restart):
    to(host, "practice statement preview")
    device.reads("Look at the board")
    to(host, "practice statement open")
    device.reads("I skip this one")
    nothing_wrong(device, "an open round", least=6)
    first = next(node.get_name() for node in device.nodes() if node.get_role_name() == "radio button")
    device.tab_to(first)
    device.key("Down", "space")
    device.reads("Your answer is in. You can still switch.")
    device.wait(lambda: device.focused() and device.focused().get_name() == "Hold to see your choice", "the focus to leave the row")
    # The teacher's program dies in the middle of a round and comes back: same seat, and the answer is in again.
    host.kill()
    device.reads("Your teacher's computer has stopped. You rejoin automatically.")
    host = restart()
    host.expect("state", lambda said: said.startswith("practice statement open"))
    device.wait(lambda: not device.find("Your teacher's computer has stopped. You rejoin automatically."), "the notice to go")
    device.reads("Your answer is in. You can still switch.")
    host.expect("connected", lambda said: said == "1")
    assert host.newest("joined") == "1", "the device came back as another"
    host.type("pause")
    device.reads("A short break")
    device.press("Info")
    device.reads("Good to know")
    nothing_wrong(device, "Info", least=2)
    device.press("Back")
    host.type("pause")
    device.reads("I skip this one")
    host.type("closing")
    device.reads("Good to know")
    host.type("end")
    device.reads("The lesson is over. You may close this window.")
    device.press("Look for another lesson")
    device.reads("Take part")


@contextlib.contextmanager
def stage():
    """A screen and its bus; whatever still runs is ended with them, hosts too."""
    with screen_and_bus():
        try:
            yield
        finally:
            for host in Host.running:
                host.process.kill()


def main(bin, content, teacher, other_space, folder):
    os.environ["HOME"] = folder
    os.environ.pop("XDG_CONFIG_HOME", None)
    data = os.path.join(folder, "data")
    with stage():
        host = console(teacher, bin, content, data)
        other = Host(other_space, f"{bin}/doctor-host", "60000", "260101")
        device = Device(f"{bin}/stemmig-participant")
        discovery(device, host, other)
        device.stop()
        other.kill()
        # It remembers nothing but the language: started anew it looks for a room, and gets its own seat again.
        device = Device(f"{bin}/stemmig-participant")
        by_hand(device, host)
        host.expect("joined", lambda said: said == "1")
        lesson(device, host, lambda: console(teacher, bin, content, data))
        device.stop()
        kept = sorted(str(path.relative_to(folder)) for path in pathlib.Path(folder).rglob("*") if path.is_file()
                      and not str(path).startswith(data) and path.name not in ("said", "why"))
        assert [name for name in kept if "cache" not in name] == [".config/stemmig-participant/language"], kept
        device.said.seek(0)
        said = device.said.read()
        assert "qrc:" not in said and "QML" not in said, said


if __name__ == "__main__":
    main(*sys.argv[1:])
