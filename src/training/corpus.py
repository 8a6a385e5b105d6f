"""Benchmark pages, their gold answers and their blocks as presscut sees them."""
import gzip
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
import pandas as pd

from augment import augmented

SETS = ("AEB", "WCXB", "FUNDUS", "MOZ", "TRAF", "INDEX", "WORLD")
AUGMENTED = ("AEB", "WCXB", "FUNDUS", "WORLD")  # sets whose pages get a copy with insertions (augment.py)
FIXED = ("page", "block", "element", "beginnings", "text")


def registered_host(url):
    """Host without www and without subdomains that share a site ("news.example.co.uk" -> "example.co.uk")."""
    parts = urlsplit(url or "").hostname
    if not parts:
        return ""
    parts = parts.split(".")
    keep = 3 if len(parts) > 2 and len(parts[-2]) <= 3 else 2
    return ".".join(parts[-keep:])


def read_gold(bench, sets=SETS):
    """Gold rows with "key" ("SET/id") and "host" (the page itself when it has no address)."""
    rows = []
    for name in sets:
        if not (bench / name / "gold.jsonl").exists():
            print(f"{name}: not in {bench}, trained without it", file=sys.stderr)
            continue
        for line in open(bench / name / "gold.jsonl", encoding="utf-8"):
            row = json.loads(line)
            row["set"] = name
            row["key"] = f"{name}/{row['id']}"
            row["host"] = registered_host(row.get("url")) or row["key"]
            rows.append(row)
    return rows


def unpack(bench, rows, folder):
    """Writes the pages to folder/SET/id.html; returns {path: key} in gold order."""
    paths = {}
    for row in rows:
        path = Path(folder, row["set"], row["id"] + ".html")
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_bytes(gzip.decompress((bench / row["set"] / "html" / (row["id"] + ".html.gz")).read_bytes()))
        paths[str(path)] = row["key"]
    return paths


def paragraphs_by_language(rows, languages):
    """{language: [(host, [paragraph, …])]} of the gold bodies."""
    found = {}
    for row in rows:
        paragraphs = [p for p in re.split(r"\n+", row.get("body") or "") if len(p) >= 60]
        if len(paragraphs) >= 2:
            found.setdefault(languages.get(row["key"]) or "en", []).append((row["host"], paragraphs))
    return found


def add_augmented(binary, rows, paths, folder):
    """Adds a copy with insertions of each page of AUGMENTED to `rows` and `paths` (keys "AUG/…", same host, same gold)."""
    files = {key: path for path, key in paths.items()}
    wanted = [row for row in rows if row["set"] in AUGMENTED and row.get("body")]
    languages = {}
    for start in range(0, len(wanted), 200):
        batch = [files[row["key"]] for row in wanted[start:start + 200]]
        out = subprocess.run([str(binary), "-f", "jsonl", "--fields", "source,language", *batch], stdout=subprocess.PIPE,
                             check=False).stdout.decode("utf-8")
        for line in out.splitlines():
            languages[paths[json.loads(line)["source"]]] = json.loads(line)["language"]
    known = paragraphs_by_language(wanted, languages)
    for row in wanted:
        language = languages.get(row["key"]) or "en"
        others = [p for host, p in known.get(language, []) if host != row["host"]] or [p for _, p in known["en"]]
        try:
            page = Path(files[row["key"]]).read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
        page = augmented(page, row["key"], row["body"], language, others)
        if page is None:
            continue
        path = Path(folder, "AUG", row["key"].replace("/", "_") + ".html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8")
        copy = dict(row, key="AUG/" + row["key"].replace("/", "_"), augmented=True)
        rows.append(copy)
        paths[str(path)] = copy["key"]


def feature_printer(binary):
    """print_features, which the build puts beside presscut."""
    return str(Path(binary).resolve().with_name("print_features"))


def print_features(binary, what, paths, extra=()):
    """Output of `print_features WHAT` over all paths, as a file that is gone when closed."""
    out = tempfile.TemporaryFile()
    for start in range(0, len(paths), 200):
        subprocess.run([feature_printer(binary), what, *extra, *paths[start:start + 200]], stdout=out, check=True)
    out.seek(0)
    return out


def read_features(binary, paths, extra=()):
    """Block table: fixed columns as Python objects, features as one float32 matrix."""
    lines, rows, names = [], [], None
    with print_features(binary, "features", list(paths), extra) as out:
        for line in out:
            cells = line.decode("utf-8", "replace").rstrip("\n").split("\t")
            if cells[0] == "page":
                names = cells[len(FIXED):]
                continue
            lines.append((paths[cells[0]], int(cells[1]), int(cells[2]), cells[3], cells[4]))
            rows.append(np.array(cells[len(FIXED):], dtype=np.float32))
    frame = pd.DataFrame(lines, columns=list(FIXED))
    return frame, np.vstack(rows), names


def read_words(binary, paths):
    """{page: {element: (parent, [(hash, "prefix:word")])}}"""
    pages = {}
    with print_features(binary, "words", list(paths)) as out:
        for line in out:
            cells = line.decode("utf-8", "replace").rstrip("\n").split("\t")
            words = []
            for cell in cells[3:]:
                key, _, word = cell.partition("=")
                words.append((int(key), word))
            pages.setdefault(paths[cells[0]], {})[int(cells[1])] = (int(cells[2]), words)
    return pages
