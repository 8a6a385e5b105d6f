#!/usr/bin/env python3
"""Instructions by stage, from callgrind: each page's bytes, the whole program and its stages, and bare Gumbo.

    instructions.py --presscut build/release/presscut --gumbo build/release/tests/bench/bare_gumbo FOLDER [--pages N]

Takes every k-th page of the folder so that N remain. Numbers do not depend on the machine's load. Needs valgrind.
A stage's functions are found by name: build without LTO (preset quick) where inlining hides them.
"""
import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

STAGES = [  # name, a pattern of the function as callgrind_annotate prints it
    ("decode", r"decode::decode_to_utf8\("),
    ("prescan", r"dom::scan_page\("),
    ("Gumbo on the skeleton", r"gumbo_parse_with_options"),
    ("parse, all (prescan, Gumbo, tree)", r"dom::parse_html\("),
    ("text blocks", r"dom::collect_blocks\("),
    ("metadata, all", r"metadata::collect_metadata\("),
    ("  titles", r"metadata::choose_title\("),
    ("  dates", r"metadata::choose_dates\("),
    ("  authors", r"metadata::choose_authors"),
    ("body, all", r"content::extract_body\("),
    ("  measures", r"content::measure_page\("),
    ("  features and model", r"content::score_blocks\("),
    ("photos", r"media::collect_photos\("),
    ("quotes", r"quotes::find_quotes\("),
    ("output", r"output::print_article\("),
]


def count(command, folder):
    out = Path(folder, "callgrind.out")
    run = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command],
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    total = re.search(r"Collected : (\d+)", run.stderr)
    if not total:
        sys.exit("instructions.py: valgrind failed:\n" + run.stderr[-500:])
    annotated = subprocess.run(["callgrind_annotate", "--inclusive=yes", "--threshold=100", str(out)],
                               stdout=subprocess.PIPE, text=True, check=True).stdout
    return int(total.group(1)), annotated


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--presscut", required=True)
    parser.add_argument("--gumbo", required=True)
    parser.add_argument("--pages", type=int, default=24)
    parser.add_argument("folder", nargs="+", type=Path)
    args = parser.parse_args()
    pages = sorted(str(p) for folder in args.folder for p in folder.rglob("*.html"))
    pages = pages[:: max(1, len(pages) // args.pages)][: args.pages]
    if not pages:
        sys.exit("instructions.py: no .html below " + ", ".join(map(str, args.folder)))
    size = sum(Path(p).stat().st_size for p in pages)
    with tempfile.TemporaryDirectory() as folder:
        whole, annotated = count([args.presscut, "-f", "jsonl", *pages], folder)
        gumbo, _ = count([args.gumbo, *pages], folder)
    print("%d pages, %.2f MB" % (len(pages), size / 1e6))
    print("%-36s %14s %10s %10s %8s" % ("stage", "instructions", "per byte", "of whole", "of Gumbo"))

    def row(name, value):
        print("%-36s %14d %10.2f %9.1f%% %8.3f" % (name, value, value / size, 100 * value / whole, value / gumbo))

    row("bare Gumbo, raw pages", gumbo)
    row("presscut, all fields", whole)
    for name, pattern in STAGES:
        for line in annotated.splitlines():
            found = re.match(r"\s*([\d,]+) \([\s\d.]+%\)\s+(.*)", line)
            if found and re.search(pattern, found.group(2)):
                row("  " + name, int(found.group(1).replace(",", "")))
                break
        else:
            print("  %-34s inlined" % name)


if __name__ == "__main__":
    main()
