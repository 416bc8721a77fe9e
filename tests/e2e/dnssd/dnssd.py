#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A room that only DNS-SD can find. Two computers on one cable, each with a D-Bus and an Avahi of its own; the pupil's drops every
beacon. The hosts begin before there is an Avahi, all lessons have one title, both daemons begin anew, a room is cleared, a host ends,
the other's name is taken, and a device joins by the code on the board. Usage: dnssd.py FOLDER-OF-PROGRAMS CONTENT.
Ends with 77 where that cannot be built."""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "badnet"))
from badnet import PATIENCE, Program, run, skip  # noqa: E402

TEACHER, PUPIL = "10.76.0.2", "10.76.0.20"
BUS = """<busconfig><type>system</type><listen>unix:path={bus}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>"""
AVAHI = """[server]
host-name={name}
use-ipv4=yes
use-ipv6=no
enable-dbus=yes
[wide-area]
enable-wide-area=no
[publish]
publish-hinfo=no
publish-workstation=no
"""


class Computer:
    """A network namespace with a D-Bus and an Avahi that nobody else sees."""

    def __init__(self, folder, name):
        self.space = f"dnssd-{name}-{os.getpid()}"
        self.folder = pathlib.Path(folder, name)
        self.running = []
        self.avahi = None
        if subprocess.run(["ip", "netns", "add", self.space], stderr=subprocess.DEVNULL).returncode != 0:
            skip("network namespaces are not allowed")
        run("ip", "-n", self.space, "link", "set", "lo", "up")
        self.folder.mkdir()
        self.bus = self.folder / "bus"
        (self.folder / "bus.conf").write_text(BUS.format(bus=self.bus))
        (self.folder / "avahi.conf").write_text(AVAHI.format(name=name))

    def plug(self, address):
        self.address = address
        run("ip", "-n", self.space, "addr", "add", address + "/24", "dev", "eth0")
        run("ip", "-n", self.space, "link", "set", "eth0", "up")

    def await_link(self):
        """A host that begins before looks again only after five seconds."""
        end = time.monotonic() + PATIENCE
        while " state UP " not in subprocess.run(["ip", "-n", self.space, "-o", "link", "show", "eth0"], check=True, capture_output=True, text=True).stdout:
            assert time.monotonic() < end, "the cable never came up"

    def start(self, *command):
        program = Program("ip", "netns", "exec", self.space, "env", f"DBUS_SYSTEM_BUS_ADDRESS=unix:path={self.bus}", *command)
        self.running.append(program)
        return program

    def start_bus(self):
        said = self.start("dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork", "--nosyslog", "--print-address")
        said.until("the bus", lambda lines: lines or None)

    def start_avahi(self):
        """With a /run of its own: it keeps the number of its process there."""
        self.avahi = self.start("unshare", "--mount", "sh", "-c", "mount -t tmpfs none /run && mkdir /run/avahi-daemon && exec avahi-daemon "
                                f"-f {self.folder}/avahi.conf --no-drop-root --no-chroot --no-rlimits --no-proc-title")

    def end_avahi(self, how):
        self.avahi.process.send_signal(how)
        self.avahi.process.wait()

    def close(self):
        for program in reversed(self.running):
            program.stop()
        subprocess.run(["ip", "netns", "del", self.space], stderr=subprocess.DEVNULL)


class Host:
    def __init__(self, computer, bin, content, port):
        self.place = f"{computer.address}:{port}"
        self.program = computer.start(f"{bin}/stemmig-console", "--content", content, "--data", str(computer.folder / str(port)), "--lesson",
                                      "slim-met-je-scherm", "--port", str(port), "--expected", "12", "--tick", "100", "--language", "en")

    def code(self, other_than=""):
        return self.program.expect("code", lambda said: len(said) == 9 and said != other_than)


def rooms(said):
    """Address, first digits of the key, and title of each room in a device's line."""
    return [tuple(one.strip().split("/")) for one in said.split(";") if one.strip()]


def hosts(said):
    return sorted(address for address, _, _ in rooms(said))


def unescaped(line):
    """Avahi's tools write a space as \\032."""
    return re.sub(r"\\(\d{3})", lambda code: chr(int(code[1])), line)


def keys(found):
    return {key for _, key, _ in found}


def beacons_dropped(pupil):
    said = subprocess.run(["ip", "netns", "exec", pupil.space, "nft", "list", "ruleset"], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"counter packets (\d+)", said).group(1))


def story(teacher, pupil, bin, content):
    # Before there is D-Bus or Avahi. All lessons have one title, two on one computer and one on the other.
    first, second, third = (Host(*place) for place in ((teacher, bin, content, 7420), (teacher, bin, content, 7421), (pupil, bin, content, 7422)))
    one, everyone = first.place, sorted(host.place for host in (first, second, third))
    device = pupil.start(f"{bin}/dnssd-device")
    old_code = first.code()
    device.expect("inside", lambda said: said == "no")
    for computer in (teacher, pupil):
        computer.start_bus()
        computer.start_avahi()
    found = rooms(device.expect("rooms", lambda said: hosts(said) == everyone))
    assert {title for _, _, title in found} == {"Slim met je scherm"}, found
    old = keys(found)
    print("found three, with beacons dropped:", beacons_dropped(pupil), flush=True)

    # One daemon says goodbye, the other cannot. What is found after this was announced and looked for anew.
    teacher.end_avahi(signal.SIGTERM)
    pupil.end_avahi(signal.SIGKILL)
    for host in (first, second, third):
        host.program.type("clear")
    teacher.start_avahi()
    pupil.start_avahi()
    device.expect("rooms", lambda said: hosts(said) == everyone and not old & keys(rooms(said)))
    print("found anew after both daemons began anew, with the keys of rooms cleared meanwhile", flush=True)

    second.program.stop()
    third.program.type("lock")
    device.expect("rooms", lambda said: hosts(said) == [one])
    print("a host that ends and one that takes no more seats left the list", flush=True)

    # Another computer takes the room's name while its host is away.
    _, key, title = rooms(device.expect("rooms", bool))[0]
    first.program.stop()
    device.expect("rooms", lambda said: not rooms(said))
    name = f"{title} {key[:4]}"
    thief = pupil.start("avahi-publish", "-s", name, "_stemmig._tcp", "9")
    thief.until("the taken name", lambda lines: next((True for _, line in lines if "Established under name" in line), None))
    first = Host(teacher, bin, content, 7420)
    device.expect("rooms", lambda said: hosts(said) == [one] and key in said)
    published = teacher.start("avahi-browse", "--parsable", "_stemmig._tcp")
    published.until("the room under another name", lambda lines: next((True for _, line in lines if f"{title} {key[:4]} #2" in unescaped(line)), None))
    thief.stop()
    print("found under another name while somebody had taken its own", flush=True)

    device.type("join 0 " + first.code(other_than=old_code))
    device.expect("inside", lambda said: said == "yes")
    first.program.expect("joined", lambda said: said == "1")
    dropped = beacons_dropped(pupil)
    assert dropped > 0, "no beacon came, so none was dropped"
    print("joined by the code; beacons dropped:", dropped, flush=True)
    for host in (first, second, third):
        noise = [line for _, line in host.program.lines if re.search("avahi|dbus|d-bus", line, re.IGNORECASE)]
        assert not noise, noise


def main(bin, content):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # whoever is stopped leaves no networks behind
    if os.geteuid() != 0:
        skip("only root can make network namespaces")
    for program in ("ip", "nft", "dbus-daemon", "avahi-daemon", "avahi-publish", "unshare"):
        shutil.which(program) or skip(f"no {program} here (scripts/setup test)")
    folder = tempfile.mkdtemp(prefix="stemmig-dnssd-")
    computers = []
    try:
        computers += [Computer(folder, "teacher"), Computer(folder, "pupil")]
        teacher, pupil = computers
        run("ip", "link", "add", "eth0", "netns", teacher.space, "type", "veth", "peer", "name", "eth0", "netns", pupil.space)
        teacher.plug(TEACHER)
        pupil.plug(PUPIL)
        for computer in computers:
            computer.await_link()
        run("ip", "netns", "exec", pupil.space, "nft",
            "table inet deaf { chain input { type filter hook input priority 0; udp dport 7420 counter drop; }\n}")
        story(teacher, pupil, bin, content)
    finally:
        for computer in computers:
            computer.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
