#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a row catches a planted fault. Usage: caught.py ROW FIGURE CLEAN FAULTY [ARGUMENTS OF FAULTY]

Runs the row's program over the clean product and over the faulty one, both in the brief form. Succeeds only if the clean one
keeps FIGURE, the faulty one fails with FIGURE among what it calls broken, and it blames no other row than ROW: a crash, a wrong
row, or a figure that is broken anyway is no catch. CLEAN is "-" where real programs are attacked, which takes longer: then the
row's own test is the control.
"""
import os
import subprocess
import sys


def broken(program):
    """(exit code, [(row, figure)] of what the program calls broken). `program`: with its arguments."""
    run = subprocess.run(program, stdout=subprocess.PIPE, text=True, check=False, env={**os.environ, "STEMMIG_BRIEF": "1"})
    print(f"{program[0]}:\n{run.stdout}")
    return run.returncode, [tuple(line.split("\t")[1:3]) for line in run.stdout.splitlines() if line.startswith("BROKEN\t")]


def main():
    row, figure, clean, *faulty = sys.argv[1:]
    code, anyway = broken([clean]) if clean != "-" else (0, [])
    if code not in (0, 1) or (row, figure) in anyway:
        print(f"NO CONTROL: without the fault {row} says the same: {figure}")
        return 1
    code, blamed = broken(faulty)
    if code == 0:
        print(f"NOT CAUGHT: the program is content with this fault; {row} should have said: {figure}")
    elif (row, figure) not in blamed:
        print(f"NOT CAUGHT: the program failed (exit {code}), but not for {row}: {figure}")
    elif any(other != row for other, _ in blamed):
        print(f"BLAMES ANOTHER ROW: {sorted({other for other, _ in blamed})} instead of {row} alone")
    else:
        print(f"caught by {row}: {figure}")
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
