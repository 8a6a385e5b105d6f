#!/usr/bin/env python3
"""The same article whatever the input's form, the output's format, the threads, the locale and the time zone."""

import gzip
import json
import os
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path

import pages

binary, samples, bench = sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else ""
work = Path(tempfile.mkdtemp())
os.chdir(work)
checked = 0


def run(*arguments, stdin=b"", env=None, codes=(0, 1)):
    ran = subprocess.run([binary, *arguments], input=stdin, capture_output=True, env={**os.environ, **(env or {})})
    assert ran.returncode in codes, (arguments, ran.returncode, ran.stderr)
    return ran.stdout


def same(what, left, right):
    global checked
    checked += 1
    assert left == right, f"{what}:\n{left!r}\n{right!r}"


def article(line):
    """What does not name the input; a hint about the encoding changes how it was found, not the text."""
    return {key: value for key, value in json.loads(line).items() if key not in ("source", "warnings", "input")}


def without_controls(text):
    drop = set(range(0x20)) - {9, 10} | set(range(0x7F, 0xA0)) | set(range(0x202A, 0x202F)) | set(range(0x2066, 0x206A))
    return "".join(c for c in text if ord(c) not in drop)


def check_page(path, number):
    html = pages.read_page(path)
    url = f"https://news.example/{number}"
    Path("p.html").write_bytes(html)
    Path("p.html.gz").write_bytes(gzip.compress(html))
    expected = article(run("-f", "jsonl", "--url", url, "p.html"))
    for what, output in {
        "gzip": run("-f", "jsonl", "--url", url, "p.html.gz"),
        "standard input": run("-f", "jsonl", "--url", url, stdin=html),
        "json": run("-f", "json", "--url", url, "p.html"),
        "WARC": run("--input", "warc", stdin=b"".join(pages.warc_records([(url, html)], number))),
        "WARC, gzip": run("-", stdin=gzip.compress(b"".join(pages.warc_records([(url, html)], number + 1)))),
        "time zone": run("-f", "jsonl", "--url", url, "p.html", env={"TZ": "Pacific/Chatham"}),
        "locale": run("-f", "jsonl", "--url", url, "p.html", env={"LC_ALL": "tr_TR.UTF-8", "LANG": "ar_EG.UTF-8"}),
    }.items():
        same(f"{path}: {what}", article(output), expected)
    try:
        text = html.decode()
    except UnicodeDecodeError:
        text = ""
    if text and not text.startswith("\ufeff") and "\0" not in text:
        line = run("--input", "jsonl", stdin=pages.jsonl_line(html, url=url))
        same(f"{path}: JSON Lines", article(line), article(run("-f", "jsonl", "--url", url, "--charset", "utf-8", "p.html")))
    body = expected["body"]
    if body is None:
        return
    plain = without_controls(body)
    same(f"{path}: field", run("--field", "body", "p.html").decode(), plain + "\n")
    same(f"{path}: text", run("-f", "text", "--fields", "body", "p.html").decode(), plain + "\n")
    # Markup aside, Markdown contains the body's characters in their order (render_test.py compares what it renders to).
    markdown = run("-f", "md", "--fields", "body", "--links", "drop", "--images", "drop", "p.html").decode()
    assert not markdown.startswith("---"), f"{path}: front matter without a field: {markdown[:40]}"
    printed = iter(c for c in unescape(markdown) if c.isalnum())
    lost = next((c for c in plain if c.isalnum() and c not in printed), None)
    assert lost is None, f"{path}: Markdown lacks {lost!r} of the body's characters"


files = [str(p) for p in pages.find_pages([samples])]
if bench:
    files += [str(p) for p in pages.find_pages([bench])][::60]
for number, file in enumerate(files):
    check_page(file, number)
whole = run(*files)
for jobs in ("2", "3", "8", "0"):
    same(f"-j {jobs}", run("-j", jobs, *files), whole)
print(f"{len(files)} pages, {checked} comparisons")
