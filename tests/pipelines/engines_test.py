#!/usr/bin/env python3
"""The README's recipes for other engines, as they stand there. Usage: engines_test.py spark|hadoop BINARY SOURCE_DIR."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pages

engine, binary, source = sys.argv[1], sys.argv[2], Path(sys.argv[3])


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


work = Path(tempfile.mkdtemp())
os.chdir(work)
Path("build/release").mkdir(parents=True)
os.symlink(binary, "build/release/presscut")
files = [f for f in pages.find_pages([source / "samples"]) if "charset" not in f.name]
lines = [pages.jsonl_line(pages.read_page(f), id=f.stem) for f in files]
Path("pages.jsonl").write_bytes(b"".join(lines))
Path("crawl.warc").write_bytes(b"".join(pages.warc_records((f"https://news.example/{f.stem}", pages.read_page(f))
                                                           for f in files)))


def direct(*arguments, stdin=b""):
    ran = subprocess.run([binary, *arguments], input=stdin, capture_output=True)
    assert ran.returncode in (0, 1), ran.stderr
    return ran.stdout.splitlines()


expected = direct("--input", "jsonl", "pages.jsonl")
assert len(expected) == len(files)

if engine == "hadoop":
    # A streaming mapper gets a split's lines on standard input and nothing else; splits are put together again.
    for size in (1, 3, 7):
        got = []
        for start in range(0, len(lines), size):
            got += direct("--input", "jsonl", stdin=b"".join(lines[start:start + size]))
        assert got == expected, f"splits of {size} lines differ"
    print(f"{len(lines)} lines in splits of 1, 3 and 7")
    sys.exit(0)

if importlib.util.find_spec("pyspark") is None:
    skip("pyspark is not installed")
if shutil.which("java") is None:
    skip("java is not installed")
recipe = re.search(r"```python\n(.*?)```", (source / "README.md").read_text(), re.S).group(1)
subprocess.run([sys.executable, "-c", recipe], check=True)


def parts(folder):
    return [line for part in sorted(Path(folder).glob("part-*")) for line in part.read_bytes().splitlines()]


assert parts("articles") == expected, "JSON Lines through Spark differ"
assert parts("from-warc") == direct("crawl.warc"), "WARC through Spark differs"
print(f"{len(parts('articles'))} lines and {len(parts('from-warc'))} WARC records through Spark")
