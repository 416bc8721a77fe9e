#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real host, eleven native devices and a page in Chromium, with a bad network between them. In every round all choose B; then the
network turns bad, all change to A meanwhile, and the round is closed. Nothing may be lost: every device reads from the host that its
answer is in. Nothing may be doubled: twelve have joined, A is the word of everybody and B of nobody.
Usage: badnet.py FOLDER-OF-PROGRAMS CONTENT [KIND...]. Short without STEMMIG_LONG, else 22 rounds. Ends with 77 where networks
cannot be built. How long being back takes is printed; it fails only far beyond what is promised, for test machines are slow."""
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).parent
NATIVE = 11
ALL = NATIVE + 1
TICK = 1000  # ms
PATIENCE = int(os.environ.get("STEMMIG_PATIENCE", 40))  # s
BACK_WITHIN = 10.0  # s; promised are 2
HOST, PROXY, CLASS, PAGE = "10.79.0.2", "10.79.0.3", "10.79.0.20", "10.79.0.21"


def run(*command, **more):
    subprocess.run(command, check=True, **more)


def skip(why):
    print("skipped:", why)
    sys.exit(77)


class Network:
    """Host, proxy, class and page, each in a namespace of its own, on one Wi-Fi."""

    def __init__(self):
        self.spaces = {name: f"badnet-{name}-{os.getpid()}" for name in ("air", "host", "proxy", "class", "page")}
        if os.geteuid() != 0:
            skip("only root can make network namespaces")
        for program in ("ip", "nft", "tc", "node", "chromium"):
            shutil.which(program) or skip(f"no {program} here (scripts/setup test)")
        if subprocess.run(["ip", "netns", "add", self.spaces["air"]], stderr=subprocess.DEVNULL).returncode != 0:
            skip("network namespaces are not allowed")
        for name in ("host", "proxy", "class", "page"):
            run("ip", "netns", "add", self.spaces[name])
        for name in self.spaces:
            self.ip(name, "link", "set", "lo", "up")
        self.ip("air", "link", "add", "wifi", "type", "bridge")
        self.ip("air", "link", "set", "wifi", "up")
        for name, address in (("host", HOST), ("proxy", PROXY), ("class", CLASS), ("page", PAGE)):
            run("ip", "link", "add", "eth0", "netns", self.spaces[name], "type", "veth", "peer", "name", name, "netns", self.spaces["air"])
            self.ip("air", "link", "set", name, "master", "wifi", "up")
            self.ip(name, "link", "set", "eth0", "up")
            self.ip(name, "addr", "add", address + "/24", "dev", "eth0")

    def ip(self, name, *rest):
        run("ip", "-n", self.spaces[name], *rest)

    def within(self, name, *command):
        return ["ip", "netns", "exec", self.spaces[name], *command]

    def close(self):
        for space in self.spaces.values():
            subprocess.run(["ip", "netns", "del", space], stderr=subprocess.DEVNULL)


class Program:
    """A program of ours: lines in, lines out, each with its time."""

    def __init__(self, *command):
        self.lines = []
        self.news = threading.Condition()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            with self.news:
                self.lines.append((time.monotonic(), line.rstrip("\n")))
                self.news.notify_all()

    def until(self, what, found):
        """What `found` makes of the lines, as soon as it is something."""
        end = time.monotonic() + PATIENCE
        with self.news:
            while True:
                seen = found(self.lines)
                if seen is not None:
                    return seen
                if not self.news.wait(max(0.0, end - time.monotonic())):
                    raise AssertionError(f"{what} never came; last lines:\n" + "\n".join(line for _, line in self.lines[-25:]))

    def expect(self, key, value):
        """The newest "key: ..." is so, now or soon; returns it."""
        def newest(lines):
            said = next((line[len(key) + 2:] for _, line in reversed(lines) if line.startswith(key + ": ")), None)
            return said if said is not None and value(said) else None
        return self.until(key, newest)

    def type(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def ask(self, line):
        """The one line that answers `line`, as words."""
        before = len(self.lines)
        self.type(line)
        return self.until(line, lambda lines: lines[before][1].split() if len(lines) > before else None)

    def stop(self):
        self.process.kill()
        self.process.wait()


class Pupils:
    """Everybody with a device: eleven native ones and a page, whose browser is used again."""

    def __init__(self, network, bin, browser, url):
        self.page = browser
        self.native = Program(*network.within("class", f"{bin}/badnet-class", url, str(NATIVE)))
        self.page.ask(f"open {url}")

    def both(self, line):
        return [who.ask(line) for who in (self.native, self.page)]

    def total(self, line, place):
        return sum(int(said[place]) for said in self.both(line))

    def all(self, what, line, place, native_only=False):
        """Waits until the word at `place` of the answers to `line` adds up to everybody."""
        end = time.monotonic() + PATIENCE
        while True:
            count = int(self.native.ask(line)[place]) if native_only else self.total(line, place)
            if count == (NATIVE if native_only else ALL):
                return
            if time.monotonic() > end:
                raise AssertionError(f"{what}: {count} only")
            time.sleep(0.05)

    def choose(self, place):
        assert self.total(f"choose {place}", 1) == ALL, "somebody could not choose"


class Round:
    """One round of one class, on one kind of bad network."""

    def __init__(self, network, bin, content, folder, browser, proxied, bad):
        self.network, self.bin, self.content, self.data = network, bin, content, os.path.join(folder, "data")
        shutil.rmtree(self.data, ignore_errors=True)
        self.host = self.console()
        self.proxy = None
        self.pupils = None
        if bad:
            bad(self)
        if proxied:
            self.proxy = Program(*network.within("proxy", "/usr/bin/python3", str(HERE / "proxy.py"), "7420", HOST, "7420"))
            self.proxy.until("the proxy", lambda lines: lines or None)
            self.host.expect("join", bool)
            self.host.type(f"address {PROXY}")
        url = self.host.expect("join", lambda said: (PROXY if proxied else HOST) in said)
        started = time.monotonic()
        self.pupils = Pupils(network, bin, browser, url)
        self.host.expect("connected", lambda said: said == str(ALL))
        self.joined_after = time.monotonic() - started

    def console(self):
        return Program(*self.network.within("host", f"{self.bin}/stemmig-console", "--content", self.content, "--data", self.data, "--rehearse", "--lesson",
                                            "slim-met-je-scherm", "--port", "7420", "--expected", str(ALL), "--tick", str(TICK), "--language", "en"))

    def open(self):
        for state in ("opening", "practice statement preview", "practice statement open"):
            self.host.type("next")
            self.host.expect("state", lambda said: said == state)
        self.pupils.all("the open round is seen by", "state", 2)
        self.pupils.choose(1)
        self.pupils.all("B is in from", "state", 3, native_only=True)

    def close(self):
        """Every answer is in, and the words are those of what all chose last."""
        self.pupils.all("in again are", "state", 1)
        self.pupils.all("the host knows the answer of", "state", 3, native_only=True)
        # The page may have spoken its last choice a tick ago at most; what it then says after a reload it has from the host.
        time.sleep(1.5 * TICK / 1000)
        reload = int(self.pupils.page.ask("reload")[1])
        self.pupils.all("the host knows the answer of", "state", 3)
        self.host.type("next")
        result = self.host.expect("result", bool).split(" | ")
        assert result[0] == "A most or everybody", result
        assert all(words[2:] == "few or nobody" for words in result[1:]), result
        assert self.host.expect("joined", bool) == str(ALL), "somebody has two seats"
        self.broken = self.pupils.total("state", 4) - 1  # the page was loaded anew on purpose
        return reload

    def back(self, there):
        """Seconds from the moment the network was there to the first word from the host: to the last native device, to the page."""
        self.pupils.all("heard from the host have", "heard", 1)
        return [max(0.0, int(said[2]) / 1000 - there) for said in self.pupils.both("heard")]

    def stop(self):
        for program in (self.pupils and self.pupils.native, self.proxy, self.host):
            if program:
                program.stop()


def lasting(begin, end):
    """Bad to the end of the round, from now on or from before everybody joined. Nothing to come back to."""
    def play(round, _):
        if begin:
            begin(round)
        round.pupils.choose(0)
        time.sleep(3 * TICK / 1000)
        reload = round.close()
        end(round)
        return f"all joined after {round.joined_after:.1f} s, the page loaded anew and in after {reload / 1000:.2f} s", [0.0]
    return play


def away(begin, end, short, long):
    """No network for a while."""
    def play(round, chance):
        begin(round)
        round.pupils.choose(0)
        hold = chance.uniform(*long) if chance else short
        time.sleep(hold)
        round.pupils.both("watch")
        there = end(round)
        back = round.back(there)
        round.close()
        return f"away for {hold:.1f} s, ", back
    return play


def at_once(begin):
    """What was a connection is none any more; the network is there."""
    def play(round, _):
        begin(round)
        there = time.monotonic()
        round.pupils.both("watch")
        round.pupils.choose(0)
        back = round.back(there)
        round.close()
        return "", back
    return play


def loss(round):
    rules = "".join(f"chain {hook} {{ type filter hook {hook} priority 0; meta l4proto tcp numgen random mod 100 < 5 counter drop; }}\n" for hook in ("input", "output"))
    run(*round.network.within("host", "nft", f"table inet bad {{ {rules}}}"))


def no_loss(round):
    rules = subprocess.run(round.network.within("host", "nft", "list", "ruleset"), check=True, capture_output=True, text=True).stdout
    assert rules.count("counter packets 0 ") < 2, "no packet was lost"
    run(*round.network.within("host", "nft", "flush", "ruleset"))


def slow(round):
    for name in ("host", "class", "page"):
        run(*round.network.within(name, "tc", "qdisc", "add", "dev", "eth0", "root", "tbf", "rate", "256kbit", "burst", "4kb", "latency", "2s"))


def not_slow(round):
    for name in ("host", "class", "page"):
        run(*round.network.within(name, "tc", "qdisc", "del", "dev", "eth0", "root"))


def set_link(space, names, state):
    def act(round):
        for name in names:
            if space:
                round.network.ip(space, "link", "set", name, state)
            else:
                round.network.ip(name, "link", "set", "eth0", state)
        return time.monotonic()
    return act


def new_addresses(round):
    for name, old, new in (("class", CLASS, "10.79.0.30"), ("page", PAGE, "10.79.0.31")):
        round.network.ip(name, "addr", "del", old + "/24", "dev", "eth0")
        round.network.ip(name, "addr", "add", new + "/24", "dev", "eth0")


def old_addresses(round):
    for name, address in (("class", CLASS), ("page", PAGE)):
        round.network.ip(name, "addr", "flush", "dev", "eth0")
        round.network.ip(name, "addr", "add", address + "/24", "dev", "eth0")


def then_old_addresses(how):
    def play(round, chance):
        try:
            return how(round, chance)
        finally:
            old_addresses(round)
    return play


def into_other_network(round):
    set_link(None, ["class", "page"], "down")(round)
    new_addresses(round)


def killed(round):
    round.host.stop()


def restarted(round):
    round.host = round.console()
    round.host.until("the host", lambda lines: lines[0] if lines else None)
    return round.host.lines[0][0]


def through(word, value=""):
    def act(round):
        round.proxy.ask(f"{word} {value}".strip())
        return time.monotonic()
    return act


# Whether through the proxy, what is bad from the start, and what happens in the open round.
KINDS = {
    "loss of 5 %": (False, loss, lasting(None, no_loss)),
    "link of 256 kbit/s": (False, slow, lasting(None, not_slow)),
    "blackout": (False, None, away(set_link("air", ["host"], "down"), set_link("air", ["host"], "up"), 6, (30, 90))),
    "devices without network": (False, None, away(set_link(None, ["class", "page"], "down"), set_link(None, ["class", "page"], "up"), 6, (10, 40))),
    "other address of the devices": (False, None, then_old_addresses(at_once(new_addresses))),
    "other Wi-Fi of the devices": (False, None, then_old_addresses(away(into_other_network, set_link(None, ["class", "page"], "up"), 6, (3, 20)))),
    "host killed and restarted": (False, None, away(killed, restarted, 3, (1, 100))),
    "delay of 200 ms": (True, None, lasting(through("delay", 200), through("delay", 0))),
    "stall": (True, None, away(through("stall"), through("flow"), 7, (4, 40))),
    "half closed, the host hung up on": (True, None, at_once(through("half"))),
    "half closed, the devices hung up on": (True, None, at_once(through("hangup"))),
    "connections gone without a word": (True, None, at_once(through("deaf"))),
}
SHORT = ["loss of 5 %", "blackout", "other address of the devices", "host killed and restarted", "stall"]
LONG = list(KINDS) + [kind for kind in KINDS if kind not in ("delay of 200 ms", "half closed, the devices hung up on")]


def play(network, bin, content, folder, browser, kind, chance):
    proxied, bad, how = KINDS[kind]
    started = time.monotonic()
    round = Round(network, bin, content, folder, browser, proxied, bad)
    try:
        round.open()
        came_of_it = how(round, chance)
    finally:
        round.stop()
    told, back = came_of_it
    if len(back) == 2:
        told += f"native devices back after {back[0]:.2f} s, the page after {back[1]:.2f} s"
    assert max(back) <= BACK_WITHIN, f"{kind}: {told}"
    print(f"{kind}: nothing lost or doubled; {told}; {round.broken} connections broke ({time.monotonic() - started:.0f} s)", flush=True)


def main(bin, content, *kinds):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # whoever is stopped leaves no networks behind
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere"  # nothing of this may be announced on the network this runs on
    long = bool(os.environ.get("STEMMIG_LONG"))
    network = Network()
    folder = tempfile.mkdtemp(prefix="stemmig-badnet-")
    browser = None
    try:
        browser = Program(*network.within("page", "node", str(HERE / "page.mjs")))
        browser.until("the browser", lambda lines: lines or None)
        for number, kind in enumerate(kinds or (LONG if long else SHORT)):
            play(network, bin, content, folder, browser, kind, random.Random(number) if long else None)
    finally:
        if browser:
            browser.process.stdin.close()
            browser.process.wait(20)
        network.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
