#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the attack harness: every figure of limits.tsv with what was measured. Usage: table.py FOLDER-OF-FIGURES

Prints it, writes it to FOLDER/table.txt, and fails when a limit is broken, was not measured, or a figure has no limit.
"""
import sys
from pathlib import Path

import figures

FORMAT = "{:13} {:64} {:>9}  {:>8}  {}"


def measured(folder):
    """{(row, figure): (value, short or long)} of all programs."""
    found = {}
    for file in sorted(folder.glob("*.tsv")):
        form = "long"
        for line in file.read_text().splitlines():
            if line.startswith("# "):
                form = line[2:]
                continue
            row, figure, value = line.split("\t")
            if (row, figure) in found:
                raise SystemExit(f"{row}, {figure} was measured twice, the second time by {file.name}")
            found[row, figure] = (value, form)
    return found


def verdict(value, relation, limit):
    if value is None:
        return "BROKEN: nobody measured it"
    if value.startswith("not run: "):
        return value
    if relation == "print":
        return "printed"
    return "held" if figures.keeps(value, relation, limit) else "BROKEN"


def main():
    folder = Path(sys.argv[1])
    limits = figures.limits()
    found = measured(folder)
    lines = [FORMAT.format("row", "figure", "value", "limit", "verdict"), ""]
    verdicts, short = [], []
    for (row, figure), (relation, limit, _) in limits.items():
        value, form = found.pop((row, figure), (None, ""))
        said = verdict(value, relation, limit)
        verdicts.append(said)
        number = f"{float(value):.4g}" if said in ("held", "BROKEN", "printed") else "-"
        if form == "short" and row not in short:
            short.append(row)
        bound = "-" if relation == "print" else f"{relation} {limit}"
        lines.append(FORMAT.format(row, figure, number, bound, said))
    for (row, figure), (value, _) in found.items():
        verdicts.append("BROKEN: no line in limits.tsv")
        lines.append(FORMAT.format(row, figure, value, "?", verdicts[-1]))

    def count(word):
        return sum(said.startswith(word) for said in verdicts)

    broken = [line for line in lines if "BROKEN" in line]
    lines += ["", f"{count('held')} held, {count('BROKEN')} BROKEN, {count('not run')} not run, {count('printed')} printed"]
    if short:
        lines.append("short form (scripts/test --long measures more): " + ", ".join(short))
    lines += broken  # once more, where one looks first
    text = "\n".join(line.rstrip() for line in lines) + "\n"
    (folder / "table.txt").write_text(text)
    print(text, end="")
    return 1 if count("BROKEN") else 0


if __name__ == "__main__":
    sys.exit(main())
