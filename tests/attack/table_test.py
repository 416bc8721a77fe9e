#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table and the judge are gates: what must not pass does not."""
import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

import figures
import table

LIMITS = "# a comment\nDoor\topen\t=\t0\tnobody\nDoor\tseen\t>=\t5\t\nDoor\ttold\tprint\t-\t\n"


class TheTable(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.limits = self.folder / "limits"
        self.limits.write_text(LIMITS)
        figures.LIMITS = self.limits

    def table(self, *lines):
        """(exit code, text) of the table over these figures."""
        (self.folder / "door.tsv").write_text("# short\n" + "".join(line + "\n" for line in lines))
        sys.argv = ["table.py", str(self.folder)]
        with contextlib.redirect_stdout(io.StringIO()) as out:
            code = table.main()
        self.assertEqual(out.getvalue(), (self.folder / "table.txt").read_text())
        return code, out.getvalue()

    def test_all_held(self):
        code, text = self.table("Door\topen\t0", "Door\tseen\t5", "Door\ttold\t0.25")
        self.assertEqual(code, 0)
        self.assertIn("2 held, 0 BROKEN, 0 not run, 1 printed", text)

    def test_a_broken_limit(self):
        for line in ("Door\topen\t1", "Door\topen\tnan"):
            code, text = self.table(line, "Door\tseen\t5", "Door\ttold\t0.25")
            self.assertEqual(code, 1)
            self.assertIn("1 held, 1 BROKEN", text)

    def test_not_run_is_not_held(self):
        code, text = self.table("Door\topen\tnot run: no door here", "Door\tseen\t5", "Door\ttold\t0.25")
        self.assertEqual(code, 0)
        self.assertIn("not run: no door here", text)
        self.assertIn("1 held, 0 BROKEN, 1 not run", text)

    def test_what_nobody_measured(self):
        code, text = self.table("Door\topen\t0", "Door\ttold\t0.25")
        self.assertEqual(code, 1)
        self.assertIn("nobody measured it", text)

    def test_a_figure_without_a_limit(self):
        code, text = self.table("Door\topen\t0", "Door\tseen\t5", "Door\ttold\t0.25", "Window\topen\t0")
        self.assertEqual(code, 1)
        self.assertIn("no line in limits.tsv", text)

    def test_measured_twice_or_a_wrong_relation(self):
        with self.assertRaises(SystemExit):
            self.table("Door\topen\t0", "Door\topen\t0")
        self.limits.write_text("Door\topen\t<\t0\t\n")
        with self.assertRaises(SystemExit):
            self.table("Door\topen\t0")

    def test_a_program_judges_itself_alike(self):
        for value, code in ((0, 0), (1, 1)):
            program = figures.Figures("door")
            program.set("Door", "open", value)
            with contextlib.redirect_stdout(io.StringIO()) as out:
                self.assertEqual(program.judge(), code)
            self.assertEqual(out.getvalue().startswith("BROKEN\tDoor\topen\t1\t= 0"), code == 1)


if __name__ == "__main__":
    unittest.main()
