#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shared booth in the pupil's app, as eight pupils and a screen reader have it, against a real host in another network
namespace: the app asks, the teacher declines and then approves, eight pupils answer three statements in one turn each, the host
dies in the middle and comes back, three rounds close, and each has the words it must have. For native.sh."""
import os
import sys

from device import Device, Host, console, nothing_wrong, stage

PUPILS = 8
# Every pupil's three answers, by place. The simulated pupils are two: with ten in all their choices change no word.
ANSWERS = [0, 1, 2]
WAY_IN = "Share this device: booth"


def host_of(space, bin, content, data):
    return console(space, bin, content, data, "--rehearse")


def come_in(device, host):
    code = host.expect("code", lambda said: len(said) == 9)
    device.begins("Smart with your screen, 10.78.0.2:7420")
    device.join(code)
    device.press("Continue")
    device.reads("You are in")


def ask(device, host):
    """With keys alone; the screen stays while the device asks again every three seconds."""
    said = len(host.read())
    device.tab_to(WAY_IN)
    device.key("Return")
    device.type("How many pupils?", str(PUPILS))
    device.key("Return")
    device.reads("Wait for your teacher")
    device.wait(lambda: f"booth 1: asks for {PUPILS} pupils" in host.read()[said:], "the teacher to be told")
    nothing_wrong(device, "the asked screen", least=1)


def approved(device, host):
    """The first time the teacher does not want it, the second time it is one."""
    ask(device, host)
    host.type("booth 1 no")
    device.reads("Your teacher does not want a booth here.")
    device.press("Just for me after all")
    device.reads("You are in")
    host.expect("joined", lambda said: said == "1")
    ask(device, host)
    host.type(f"booth 1 {PUPILS}")
    device.reads(f"Booth for {PUPILS} pupils")
    host.expect("joined", lambda said: said == str(PUPILS))
    assert not device.find(WAY_IN), "a booth is offered to be a booth"


def to(host, state):
    for _ in range(12):
        if host.newest("state") == state:
            return
        before = host.newest("state")
        host.type("skip" if before.startswith("practice") else "next")
        host.expect("state", lambda said: said != before)
    raise AssertionError(f"never came to {state}: {host.read()[-20:]}")


def faces(device):
    """All that can be read, but for the number."""
    return [node.get_name() for node in device.nodes() if " been here" not in node.get_name()]


def rows(device):
    return [node.get_name() for node in device.nodes() if node.get_role_name() == "radio button"]


def choose(device, place, by_keys):
    names = device.wait(lambda: rows(device), "rows to choose from")
    if not by_keys:
        return device.press(names[place], "radio button")
    device.tab_to(names[0])
    device.key(*["Down"] * place, "space")


def put_in(device, name, by_keys):
    device.wait(lambda: device.button(name), f"{name!r} to be pressed")
    if not by_keys:
        return device.press(name)
    device.tab_to(name)
    device.key("Return")


def turn(device, by_keys=False):
    put_in(device, "It is my turn", by_keys)
    for number, place in enumerate(ANSWERS, 1):
        device.reads(f"Statement {number} of {len(ANSWERS)} of your turn")
        last = number == len(ANSWERS)
        assert not device.button("Done") and not device.button("Next statement"), "nothing is chosen yet"
        choose(device, place, by_keys)
        put_in(device, "Done" if last else "Next statement", by_keys)


def turns(device, host, restart):
    """Eight, of which the first by keys alone. Nothing of one is there for the next, and a host that dies loses none."""
    device.reads("Next pupil")
    nothing_wrong(device, "the neutral start", least=2)
    neutral = faces(device)
    for pupil in range(PUPILS):
        device.reads(f"{pupil} of {PUPILS} {'has' if pupil == 1 else 'have'} been here")
        assert faces(device) == neutral, f"{faces(device)} is not {neutral}"
        turn(device, by_keys=pupil == 0)
        if pupil == 3:
            host.kill()
            device.reads("Your teacher's computer has stopped. You rejoin automatically.")
            host = restart()
            host.expect("state", lambda said: said == "statement 1/4 open")
            device.wait(lambda: not device.find("Your teacher's computer has stopped. You rejoin automatically."), "the notice to go")
    device.reads("Everybody has been here")
    nothing_wrong(device, "everybody was here", least=1)
    return host


def round_closes(device, host, number, place):
    """All at the booth chose this place of this statement and no other."""
    host.expect("progress", lambda said: said == "most")
    host.type("close")
    host.expect("state", lambda said: said.startswith(f"statement {number}/4 held"))
    device.reads("Look at the board")
    words = host.expect("result", lambda said: said != "").split(" | ")
    for at, word in enumerate(words):
        wanted = "most or everybody" if at == place else "few or nobody"
        assert word == f"{chr(ord('A') + at)} {wanted}", f"statement {number}: {words}"
    host.type("show")
    host.expect("state", lambda said: said.startswith(f"statement {number}/4 shown"))
    assert not device.find("What the group thinks"), "a booth shows the picture"


def lesson(device, host, restart, join_crowd):
    host.type("turn 3")
    approved(device, host)
    join_crowd(host)
    host.expect("joined", lambda said: said == str(PUPILS + 2))
    host.type("share")
    to(host, "statement 1/4 open")
    host = turns(device, host, restart)
    for number, place in enumerate(ANSWERS, 1):
        if number > 1:
            to(host, f"statement {number}/4 open")
            device.reads("Everybody has been here")  # they answered it in their turn
        round_closes(device, host, number, place)
    to(host, "statement 4/4 open")
    device.reads(f"0 of {PUPILS} have been here")


def main(bin, content, teacher, other, folder):
    os.environ["HOME"] = folder
    os.environ.pop("XDG_CONFIG_HOME", None)
    data = os.path.join(folder, "data")
    with stage():
        host = host_of(teacher, bin, content, data)
        device = Device(f"{bin}/stemmig-participant")
        come_in(device, host)
        lesson(device, host, lambda: host_of(teacher, bin, content, data),
               lambda host: Host(other, f"{bin}/stemmig-crowd", "--url", host.newest("join"), "--pupils", "2", "--pace", "0", "--until-end"))
        device.stop()
        device.said.seek(0)
        said = device.said.read()
        assert "qrc:" not in said and "QML" not in said, said


if __name__ == "__main__":
    main(*sys.argv[1:])
