#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time to the first frame and memory of the host app, beside an empty Qt Quick window. It is no test: docs/bench.md.

Usage: first_frame.py BIN CONTENT [RUNS], with BIN the folder of the built programs.
The app tries itself (--self-test): its memory is the most it took in a lesson with twelve simulated pupils.
"""
import os
import re
import statistics
import subprocess
import sys

ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}


def run(*command):
    """(ms to the first frame, MB at most)"""
    process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    drawn = re.search(r"drawn after (\d+) ms", said)
    if status != 0 or drawn is None:
        sys.exit(f"{command[0]} failed:\n{said}")
    return int(drawn[1]), used.ru_maxrss / 1024


def main(folder, content, runs="9"):
    empty, app = [], []
    for i in range(int(runs) + 1):
        pair = run(f"{folder}/stemmig-empty-window"), run(f"{folder}/stemmig-host", "--self-test", "--content", content)
        if i > 0:  # the first pair warms the disk's cache
            empty.append(pair[0])
            app.append(pair[1])
    for at, what, unit in ((0, "first frame", "ms"), (1, "memory", "MB")):
        least, ours = (statistics.median(one[at] for one in many) for many in (empty, app))
        print(f"{what:12} empty window {least:6.0f} {unit}   app {ours:6.0f} {unit}   {ours / least:.2f}x")


if __name__ == "__main__":
    main(*sys.argv[1:])
