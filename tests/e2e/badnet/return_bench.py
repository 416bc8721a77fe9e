#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a whole assembly comes back: the real host is killed and started again, and stemmig-crowd with many devices finds it. Prints, judges
nothing. Usage: return_bench.py FOLDER-OF-PROGRAMS CONTENT [devices, default 3000] [seconds away, default 5 and 90]"""
import os
import shutil
import sys
import tempfile
import time

from badnet import Program


def cpu(program):
    """Seconds of processor time so far."""
    with open(f"/proc/{program.process.pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def all_in(host, devices):
    """When the host's lines first said so."""
    return host.until(f"{devices} connected", lambda lines: next((at for at, line in lines if line == f"connected: {devices}"), None))


def measure(bin, content, devices, away):
    data = tempfile.mkdtemp(prefix="stemmig-return-")
    console = [f"{bin}/stemmig-console", "--content", content, "--data", data, "--rehearse", "--loopback", "--address", "127.0.0.1", "--port", "7477",
               "--lesson", "slim-met-je-scherm", "--expected", str(min(devices, 3000)), "--language", "en"]
    host = Program(*console)
    crowd = None
    try:
        crowd = Program(f"{bin}/stemmig-crowd", "--url", host.expect("join", bool), "--pupils", str(devices), "--pace", "0", "--until-end")
        all_in(host, devices)
        time.sleep(2)
        host.stop()
        time.sleep(away)
        host = Program(*console)
        there = host.until("the host", lambda lines: lines[0][0] if lines else None)
        back = all_in(host, devices) - there
        print(f"{devices} devices, away for {away:.0f} s: all back {back:.2f} s after the host's first line; its processor time {cpu(host):.2f} s", flush=True)
    finally:
        for program in (crowd, host):
            if program:
                program.stop()
        shutil.rmtree(data, ignore_errors=True)


if __name__ == "__main__":
    for seconds in [float(one) for one in sys.argv[4:]] or [5.0, 90.0]:
        measure(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 3000, seconds)
