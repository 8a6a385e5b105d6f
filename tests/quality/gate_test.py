#!/usr/bin/env python3
"""The gate itself: it fails where a field fell, lowers only when told to, and skips without a benchmark."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BINARY, SOURCE = sys.argv.pop(1), Path(sys.argv.pop(1))


class Gate(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.floors = Path(self.folder.name, "floors.txt")
        self.samples = Path(self.folder.name, "samples")
        self.samples.mkdir()
        for name in ("german-article.html", "german-article.expected.json", "french-article.html",
                     "french-article.expected.json"):
            shutil.copy(SOURCE / "samples" / name, self.samples / name)

    def tearDown(self):
        self.folder.cleanup()

    def gate(self, *arguments):
        environment = {k: v for k, v in os.environ.items() if k != "PRESSCUT_BENCH_DATA"}
        done = subprocess.run([sys.executable, str(SOURCE / "tests/quality/gate.py"), "--presscut", BINARY, "--samples",
                               str(self.samples), "--floors", str(self.floors), *arguments], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, env=environment)
        return done.returncode, done.stdout

    def spoil_title(self):
        page = self.samples / "german-article.expected.json"
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace('"title": "', '"title": "No such '), encoding="utf-8")

    def test_raised_floors_are_held(self):
        self.assertEqual(self.gate("--raise")[0], 0)
        self.assertIn("samples.title 1.0000\n", self.floors.read_text())
        self.assertEqual(self.gate()[0], 0)

    def test_a_fall_names_set_field_floor_and_figure(self):
        self.gate("--raise")
        self.spoil_title()
        code, text = self.gate()
        self.assertEqual(code, 1)
        self.assertIn("fell: samples.title: floor 1.0000, figure 0.5000", text)

    def test_raise_never_lowers(self):
        self.gate("--raise")
        self.spoil_title()
        self.assertEqual(self.gate("--raise")[0], 1)
        self.assertIn("samples.title 1.0000\n", self.floors.read_text())

    def test_lower_needs_the_field_and_leaves_a_note(self):
        self.gate("--raise")
        self.spoil_title()
        self.assertEqual(self.gate("--lower", "samples.titel")[0], 2)
        self.assertEqual(self.gate("--lower", "samples.title")[0], 0)
        self.assertIn("samples.title 0.5000  # lowered from 1.0000\n", self.floors.read_text())

    def test_a_field_that_is_no_longer_measured_fails(self):
        self.gate("--raise")
        self.floors.write_text(self.floors.read_text() + "samples.colour 0.5\n")
        code, text = self.gate()
        self.assertEqual(code, 1)
        self.assertIn("fell: samples.colour", text)

    def test_without_a_benchmark_it_skips_and_says_so(self):
        for arguments in (["--bench"], ["--bench", self.folder.name]):
            code, text = self.gate(*arguments)
            self.assertEqual(code, 77)
            self.assertIn("skipped: no benchmark", text)


if __name__ == "__main__":
    unittest.main()
