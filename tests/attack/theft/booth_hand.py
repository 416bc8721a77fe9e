#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand for a test at a shared booth: the real app for devices in a window, by what it tells a screen reader.

Usage, within a session bus of its own: dbus-run-session -- booth_hand.py PROGRAM HOME
Lines: "join ADDRESS CODE", "ask PUPILS", "see TEXT", "turn PLACE" (a whole turn, of one statement), "quit"; each is answered with
"done". The first line it prints is "pid N".
"""
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "e2e" / "native"))
from booth import WAY_IN, rows  # noqa: E402
from device import Device, stage  # noqa: E402


class Hand:
    def __init__(self, device):
        self.device = device

    def join(self, address, code):
        self.device.await_node("Take part")
        if self.device.find("Type the address", "radio button"):  # another lesson on this network is in the list
            self.device.press("Type the address", "radio button")
        self.device.type("Address on the board", address)
        self.device.join(code)
        self.device.press("Continue")
        self.device.reads("You are in")

    def ask(self, pupils):
        self.device.press(WAY_IN)
        self.device.type("How many pupils?", pupils)
        self.device.key("Return")
        self.device.reads("Wait for your teacher")

    def see(self, *words):
        self.device.reads(" ".join(words))

    def turn(self, place):
        self.device.press("It is my turn")
        self.device.press(self.device.wait(lambda: rows(self.device), "rows to choose from")[int(place)], "radio button")
        self.device.press("Done")
        self.device.wait(lambda: not self.device.button("Done"), "the turn to end")

    def quit(self):
        self.device.stop()


def main(program, home):
    os.environ["HOME"] = home
    os.environ.pop("XDG_CONFIG_HOME", None)
    with stage():
        device = Device(program)
        hand = Hand(device)
        print(f"pid {device.process.pid}", flush=True)
        for line in sys.stdin:
            word, *names = line.split()
            getattr(hand, word)(*names)
            print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
