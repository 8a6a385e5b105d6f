#!/usr/bin/env python3
"""Many pages through two threads: the order stays and memory does not grow with their number; bad input in between."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pages

binary, samples, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
os.chdir(tempfile.mkdtemp())


def run(arguments, stdin):
    """Output and peak memory in KB."""
    with open("out", "wb") as out, open("err", "wb") as err:
        child = subprocess.Popen([binary, *arguments], stdin=stdin, stdout=out, stderr=err)
        _, status, usage = os.wait4(child.pid, 0)
    return os.waitstatus_to_exitcode(status), Path("out").read_bytes(), Path("err").read_text(), usage.ru_maxrss


def write_pages(name, number):
    files = pages.find_pages([samples])
    lines = [json.dumps({"html": pages.read_page(f).decode("utf-8", "replace")})[:-1] for f in files]
    with open(name, "w") as out:
        for i in range(number):
            out.write(f'{lines[i % len(lines)]}, "id": "{i}"}}\n')


write_pages("few.jsonl", count // 10)
write_pages("many.jsonl", count)
arguments = ["--input", "jsonl", "-j", "2", "--fields", "source,title"]
_, _, _, few = run(arguments, open("few.jsonl"))
# Some samples are no articles: that fails a batch only when it is asked for.
code, output, errors, many = run([*arguments, "--fail-on", "no-article"], open("many.jsonl"))
assert code == 1 and not errors, (code, errors)
assert run(arguments, open("few.jsonl"))[0] == 0
names = [json.loads(line)["source"] for line in output.splitlines()]
assert names == [str(i) for i in range(count)], "the order changed"
print(f"{count} pages in order; peak memory {few} KB for {count // 10} pages, {many} KB for {count}")
assert many < few * 1.25 + 4096, "memory grows with the number of pages"

# A line that is no JSON, one without html and one far too long: one message each, the rest goes on.
with open("bad.jsonl", "wb") as out:
    good = pages.jsonl_line(pages.read_page(pages.find_pages([samples])[0]))
    out.write(good + b"not json\n" + b'{"url": "x"}\n' + b'{"html": "')
    for _ in range(1024 if count >= 10000 else 64):
        out.write(b"x" * (1 << 20))
    out.write(b'"}\n' + good)
code, output, errors, memory = run(["--input", "jsonl", "-j", "2", "--max-bytes", "8M"], open("bad.jsonl"))
assert code == 2, code
assert errors.splitlines() == [
    "presscut: standard input:2: line 2: is not a JSON object",
    'presscut: standard input:3: line 3: has no "html" text',
    "presscut: standard input:4: line 4: longer than --max-bytes allows"], errors
states = [json.loads(line)["status"] for line in output.splitlines()]
assert states == ["ok", "error", "error", "error", "ok"], states
print(f"a line of {os.path.getsize('bad.jsonl') >> 20} MB: {memory} KB")
assert memory < few + 65536, "memory grows with the line"
