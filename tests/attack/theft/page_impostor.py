#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row Impostor, the page's part: runs page_impostor.mjs and keeps its figures. Usage: page_impostor.py NODE SCRIPT"""
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from figures import Figures, form  # noqa: E402

ROW = "Impostor"
LONG, SHORT = (1000, 1000), (150, 3)  # handshakes, pages in a browser


def main():
    node, script = sys.argv[1:]
    figures = Figures("attack_impostor_page")
    is_long = form() == "long"
    counts, others = (LONG, SHORT) if is_long else (SHORT, LONG)
    run = subprocess.run([node, script, *map(str, counts)], stdout=subprocess.PIPE, text=True, check=True)
    for line in run.stdout.splitlines():
        figure, value = line.split("\t")
        figures.set(ROW, figure, float(value))
    why = "the long form has more" if is_long else "the long form has it"
    figures.not_run(ROW, f"page: refused a host that has the key without its secret, of {others[0]}", why)
    figures.not_run(ROW, f"page in a browser: refused a host with its own key, of {others[1]}", why)
    return figures.judge()


if __name__ == "__main__":
    sys.exit(main())
