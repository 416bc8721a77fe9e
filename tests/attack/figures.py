#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a row of the attack harness measured, for rows in Python: the same as figures.hpp."""
import os
from pathlib import Path

LIMITS = Path(__file__).with_name("limits.tsv")


def form():
    """How much is measured: "brief" (enough to catch a planted fault), "short" or "long"; see figures.hpp."""
    return "brief" if "STEMMIG_BRIEF" in os.environ else "long" if "STEMMIG_LONG" in os.environ else "short"


def is_long():
    return form() == "long"


def limits():
    """{(row, figure): (relation, limit, why)} in the order of the file."""
    table = {}
    for line in LIMITS.read_text().splitlines():
        if line and not line.startswith("#"):
            row, figure, relation, limit, why = line.split("\t")
            if relation not in ("<=", ">=", "=", "print"):
                raise SystemExit(f"limits.tsv: no relation is called {relation}")
            if (row, figure) in table:
                raise SystemExit(f"limits.tsv: {row}, {figure} stands there twice")
            table[row, figure] = (relation, limit, why)
    return table


def keeps(value, relation, limit):
    """Whether `value`, as text, keeps the limit. What was not run breaks nothing."""
    if relation == "print" or value.startswith("not run: "):
        return True
    number, bound = float(value), float(limit)
    return number <= bound if relation == "<=" else number >= bound if relation == ">=" else number == bound


class Figures:
    """The figures of one program, written to $STEMMIG_FIGURES/<program>.tsv."""

    def __init__(self, program):
        folder = os.environ.get("STEMMIG_FIGURES")
        self._file = Path(folder) / f"{program}.tsv" if folder else None
        if self._file:
            self._file.unlink(missing_ok=True)
        self._figures = []

    def set(self, row, figure, value):
        self._figures.append((row, figure, f"{value:.6g}"))

    def not_run(self, row, figure, reason):
        self._figures.append((row, figure, f"not run: {reason}"))

    def judge(self):
        """Writes, prints, and gives the exit code: 0 when every limit is kept, else 1."""
        table = limits()
        lines = [f"# {form()}"]
        broken = False
        for row, figure, value in self._figures:
            lines.append(f"{row}\t{figure}\t{value}")
            relation, limit, _ = table.get((row, figure), ("", "no line in limits.tsv", ""))
            kept = relation != "" and keeps(value, relation, limit)
            broken = broken or not kept
            print(("" if kept else "BROKEN\t") + f"{row}\t{figure}\t{value}\t{relation} {limit}".rstrip(), flush=True)
        if self._file:
            self._file.write_text("\n".join(lines) + "\n")
        return 1 if broken else 0
