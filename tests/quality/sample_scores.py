"""Figures for each field over the sample pages, from their expectations.

Definitions follow the public benchmarks: the body by the F1 of its words, title, date and status by the share of equal
values, authors, credits, captions and quotations by pooled F1 of equal values, speakers by the share of right ones
among the quotations that were found. An expectation may leave fields out; they do not count then.
"""
import json
import re
import subprocess
import unicodedata
from collections import Counter

WORD = re.compile(r"\w+")


def plain(text):
    return " ".join(WORD.findall(unicodedata.normalize("NFKC", text or "").casefold()))


def word_f1(left, right):
    left, right = Counter(plain(left).split()), Counter(plain(right).split())
    total = sum(left.values()) + sum(right.values())
    return 2 * sum((left & right).values()) / total if total else 1.0


class Pooled:
    """F1 over all pages together; each expected value is matched at most once."""

    def __init__(self):
        self.expected = self.given = self.right = 0

    def add(self, expected, given):
        expected, given = Counter(filter(None, expected)), Counter(filter(None, given))
        self.expected += sum(expected.values())
        self.given += sum(given.values())
        self.right += sum((expected & given).values())

    def value(self):
        return 2 * self.right / (self.expected + self.given) if self.expected + self.given else None


class Mean:
    def __init__(self):
        self.sum = self.count = 0

    def add(self, value):
        self.sum += value
        self.count += 1

    def value(self):
        return self.sum / self.count if self.count else None


def read_pages(binary, pages):
    """The results of the pages by path."""
    done = subprocess.run([binary, "-f", "jsonl", *map(str, pages)], stdout=subprocess.PIPE, timeout=600)
    return {row["source"]: row for row in map(json.loads, done.stdout.decode("utf-8").splitlines())}


def body_of(value):
    return "\n\n".join(value) if isinstance(value, list) else value or ""


def score_samples(binary, folder):
    """{field: (figure, pages)} of all pages with an expectation under the folder, nested folders included."""
    expectations = {}
    for path in sorted(folder.rglob("*.expected.json")):
        page = path.with_name(path.name[:-len(".expected.json")] + ".html")
        expectations[str(page)] = json.loads(path.read_text(encoding="utf-8"))
    results = read_pages(binary, expectations)
    tallies = {name: Mean() for name in ("status", "title", "date", "body", "lead_credit", "speakers")}
    tallies.update({name: Pooled() for name in ("authors", "credits", "captions", "quotes")})
    pages = Counter()
    for page, expected in expectations.items():
        result = results.get(page, {})

        def count(name, *values):
            tallies[name].add(*values)
            pages[name] += 1

        for name in ("status", "title", "date"):
            if name in expected:
                count(name, float(expected[name] == result.get(name)))
        if "photo_credit" in expected:
            count("lead_credit", float(expected["photo_credit"] == result.get("photo_credit")))
        if "body" in expected:
            count("body", word_f1(body_of(expected["body"]), result.get("body")))
        if "authors" in expected:
            count("authors", map(plain, expected["authors"]), map(plain, result.get("authors") or []))
        if "photos" in expected:
            for name, key in (("credits", "credit"), ("captions", "caption")):
                if all(key in photo for photo in expected["photos"]):
                    count(name, [plain(p[key]) for p in expected["photos"]],
                          [plain(p.get(key)) for p in result.get("photos") or []])
        if "quotes" in expected:
            given = {plain(q["text"]): q.get("speaker") for q in result.get("quotes") or []}
            count("quotes", [plain(q["text"]) for q in expected["quotes"]], given)
            for quote in expected["quotes"]:
                if "speaker" in quote and plain(quote["text"]) in given:
                    count("speakers", float(quote["speaker"] == given[plain(quote["text"])]))
    return {name: (tally.value(), pages[name]) for name, tally in tallies.items() if tally.value() is not None}
