#!/usr/bin/env python3
"""Figures of predictions on the sets of DATA, a line for each set and field.

    score.py DATA --pred FILE.jsonl      one object a line: "id" ("SET/id"), "title", "date", "authors", "body", "status"
    score.py DATA --presscut BINARY      runs the program on every page

DATA contains SET/gold.jsonl and SET/html/ID.html.gz (convert.py writes both). A page without a prediction counts as one
with no answers. Body: F1 of the means of precision and recall, over runs of four words and over single words; segments:
pooled F1 of the texts that must and must not be in the body; authors: pooled F1 of names.
"""
import argparse
import json
import subprocess
from pathlib import Path
from statistics import mean

from answers import as_date, as_names, bag_f1, fold, harmonic, same_day, shingles_f1


def read_jsonl(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def run(binary, data):
    """{"SET/id": article} of every page of the sets."""
    found = {}
    for folder in sorted(p.parent for p in data.glob("*/gold.jsonl")):
        printed = subprocess.run([binary, "-f", "jsonl", "-q", "-r", str(folder / "html")], stdout=subprocess.PIPE, text=True,
                                 encoding="utf-8").stdout
        for line in printed.splitlines():
            row = json.loads(line)
            found[f"{folder.name}/{Path(row['source']).name.removesuffix('.gz').removesuffix('.html')}"] = row
    return found


def pooled(counts):
    right, printed, wanted = map(sum, zip(*counts)) if counts else (0, 0, 0)
    return harmonic(right / printed if printed else 0.0, right / wanted if wanted else 0.0)


def score_set(rows):
    """{field: (figure, pages)} of (gold, prediction) pairs."""
    figures = {}

    def add(field, pages, figure):
        if pages:
            figures[field] = (figure(pages), len(pages))

    def means(measure):
        def figure(pages):
            pairs = [measure(gold["body"], answer.get("body") or "") for gold, answer in pages]
            return harmonic(mean(p for p, _ in pairs), mean(r for _, r in pairs))
        return figure

    def segments(pages):
        counts = []
        for gold, answer in pages:
            body = fold(answer.get("body"))
            right = sum(fold(s) in body for s in gold.get("with") or [])
            wrong = sum(fold(s) in body for s in gold.get("without") or [])
            counts.append((right, right + wrong, len(gold.get("with") or [])))
        return pooled(counts)

    def authors(pages):
        counts = []
        for gold, answer in pages:
            a, b = as_names(gold["authors"]), as_names(answer.get("authors") or [])
            counts.append((len(a & b), len(b), len(a)))
        return pooled(counts)

    articles = [(g, p) for g, p in rows if g.get("status") != "no_article"]
    add("title", [(g, p) for g, p in articles if g.get("title")],
        lambda pages: mean(fold(g["title"]) == fold(p.get("title")) for g, p in pages))
    add("date", [(g, p) for g, p in articles if as_date(g.get("date"))],
        lambda pages: mean(same_day(g["date"], p.get("date")) for g, p in pages))
    add("authors", [(g, p) for g, p in articles if g.get("authors")], authors)
    bodies = [(g, p) for g, p in articles if g.get("body")]
    add("body", bodies, means(shingles_f1))
    add("words", bodies, means(bag_f1))
    add("segments", [(g, p) for g, p in articles if g.get("with")], segments)
    add("refused", articles, lambda pages: mean(p.get("status") == "no_article" for _, p in pages))
    add("no_article", [(g, p) for g, p in rows if g.get("status") == "no_article"],
        lambda pages: mean(p.get("status") == "no_article" for _, p in pages))
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--pred", type=Path)
    source.add_argument("--presscut")
    args = parser.parse_args()
    found = {row["id"]: row for row in read_jsonl(args.pred)} if args.pred else run(args.presscut, args.data)
    for path in sorted(args.data.glob("*/gold.jsonl")):
        rows = [(gold, found.get(f"{path.parent.name}/{gold['id']}", {})) for gold in read_jsonl(path)]
        for field, (figure, pages) in score_set(rows).items():
            print(f"{path.parent.name:8} {field:11} {pages:5} pages  {figure:.3f}")


if __name__ == "__main__":
    main()
