#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a row catches a planted fault. Usage: caught.py ROW FIGURE PROGRAM [ARGUMENTS]

Runs the row's program over the faulty product. Succeeds only if the program fails, FIGURE is among what it calls broken, and it
blames no other row than ROW: a crash or a wrong row is no catch. That the clean product passes the same is the control's to say.
"""
import subprocess
import sys


def main():
    row, figure, *command = sys.argv[1:]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    print(run.stdout, end="")
    blamed = [tuple(line.split("\t")[1:3]) for line in run.stdout.splitlines() if line.startswith("BROKEN\t")]
    if run.returncode == 0:
        print(f"NOT CAUGHT: the program is content with this fault; {row} should have said: {figure}")
    elif (row, figure) not in blamed:
        print(f"NOT CAUGHT: the program failed (exit {run.returncode}), but not for {row}: {figure}")
    elif any(other != row for other, _ in blamed):
        print(f"BLAMES ANOTHER ROW: {sorted({other for other, _ in blamed})} instead of {row} alone")
    else:
        print(f"caught by {row}: {figure}")
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
