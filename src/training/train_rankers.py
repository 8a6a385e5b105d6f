#!/usr/bin/env python3
"""Trains the rankers that choose title, date and authors among candidates and prints one as model/tables/*_table.cpp.

    print_candidates PAGES/SET/ID.html … > candidates.jsonl        (the program itself computes the features)
    train_rankers.py titles  --data BENCH --candidates candidates.jsonl > ../model/tables/title_table.cpp
    train_rankers.py dates   --data BENCH --candidates candidates.jsonl > ../model/tables/date_table.cpp
    train_rankers.py bylines --data BENCH --candidates candidates.jsonl > ../model/tables/author_table.cpp

BENCH is the folder of score.py, with data/SET/gold.jsonl and cases/KIND/ID.gold.json. Five-fold cross-validation by host (of the
cases: by kind) goes to standard error.
Fixed seeds, one thread: the same input gives the same bytes.
"""
import argparse
import json
import re
import sys
from pathlib import Path
from urllib.parse import urlparse

import lightgbm
import numpy
from sklearn.model_selection import GroupKFold

from forest_table import flatten, seven_digits, table

HEADER = Path(__file__).resolve().parent.parent / "author" / "author_candidates.h"

NAMES = {"titles": "TitleRanker", "dates": "DateRanker", "bylines": "AuthorRanker"}
SETS = {"titles": ("WCXB", "FUNDUS", "TRAF", "MOZ", "WORLD"),
        "dates": ("DATE", "WCXB", "FUNDUS", "TRAF", "MOZ", "WORLD"),
        "bylines": ("WCXB", "FUNDUS", "TRAF", "MOZ", "WORLD", "CASES")}
FEATURES = [name for name in re.findall(r"X\((\w+)\)", HEADER.read_text(encoding="utf-8")) if name != "name"]
NAMED = ("WORLD", "CASES")  # sets whose answers say when a page names nobody
ROUNDS = {"titles": 260, "dates": 100, "bylines": 150}
# Pages in the languages that the other sets lack; few, and the only whole ones that are known to name nobody.
WEIGHTS = {"titles": {}, "dates": {}, "bylines": {"WORLD": 3}}
PARAMS = {
    "titles": dict(num_leaves=6, min_data_in_leaf=20),
    "dates": dict(num_leaves=8, min_data_in_leaf=15),
    # A probability, so that a page without a byline gets no author: author/authors.cpp has the threshold.
    "bylines": dict(objective="binary", num_leaves=8, min_data_in_leaf=10),
}
COMMON = dict(objective="lambdarank", label_gain=[0, 1], learning_rate=0.08, lambda_l2=5, feature_fraction=0.5,
              bagging_fraction=0.8, bagging_freq=1, seed=1, deterministic=True, force_row_wise=True, num_threads=1,
              verbose=-1)


def is_only_text(candidate):
    by_name = dict(zip(FEATURES, candidate["features"]))
    return by_name["sources"] <= by_name["plain"] + by_name["signature"]


def answers(bench, name, score):
    """The answers of one set, with the folder and the name of their pages and their group of folds."""
    if name != "CASES":
        for gold in score.read_jsonl(bench / "data" / name / "gold.jsonl"):
            yield gold, (name, gold["id"]), urlparse(gold.get("url") or "").netloc or name + gold["id"]
        return
    for path in sorted((bench / "cases").glob("*/*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        yield gold, (path.parent.name, path.name[:-len(".gold.json")]), "cases/" + path.parent.name


def load(what, bench, candidates, score):
    pages = {}
    for line in open(candidates, encoding="utf-8"):
        row = json.loads(line)
        folder, name = row["source"].split("/")[-2:]
        pages[folder, name[:-5]] = row[what]
    rows = []
    for name in SETS[what]:
        for gold, key, host in answers(bench, name, score):
            found = pages.get(key, [])
            if what == "titles" and gold.get("title"):
                right = [score.fold(c["text"]) == score.fold(gold["title"]) for c in found]
            elif what == "dates" and score.parse_date(gold.get("date"))[0]:
                right = [any(score.same_date(gold["date"], v) for v in c["values"]) for c in found]
            elif what == "bylines" and name not in NAMED and not gold.get("authors"):
                # Nobody says whether such a page names somebody: what is only a line of text is no byline.
                found = [c for c in found if is_only_text(c)]
                right = [False] * len(found)
            elif what == "bylines" and name == "CASES" and len(gold.get("authors") or []) > 1:
                continue  # names in elements side by side are united after the choice
            elif what == "bylines" and (
                    gold.get("authors") or (name in NAMED and "authors" in gold and gold.get("status") != "no_article")):
                # A page that names nobody has wrong candidates only.
                lists = [a for a in (gold["authors"], *(gold.get("authors_ok") or [])) if a]
                right = [any(score.name_set(c["names"]) == score.name_set(a) for a in lists) for c in found]
            else:
                continue
            rows.append((name, host, numpy.array([c["features"] for c in found], dtype=numpy.float32), numpy.array(right, int)))
    return rows


def fit(what, rows):
    rows = [r for r in rows if r[3].any() or (what == "bylines" and len(r[3]))]
    weight = numpy.concatenate([numpy.full(len(r[3]), WEIGHTS[what].get(r[0], 1)) for r in rows])
    data = lightgbm.Dataset(numpy.concatenate([r[2] for r in rows]), numpy.concatenate([r[3] for r in rows]),
                            weight=weight, group=[len(r[3]) for r in rows])
    return lightgbm.train({**COMMON, **PARAMS[what]}, data, ROUNDS[what])


def validate(what, rows):
    hosts = [r[1] for r in rows]
    right = {}
    for train, test in GroupKFold(5).split(hosts, groups=hosts):
        model = fit(what, [rows[i] for i in train])
        for i in test:
            name, _, features, labels = rows[i]
            if not labels.any() and what == "bylines":
                continue
            hit = len(labels) > 0 and labels[numpy.argmax(model.predict(features))]
            right.setdefault(name, []).append(bool(hit))
    for name, hits in right.items():
        print("%s %s cross-validated %.4f of %d" % (what, name, numpy.mean(hits), len(hits)), file=sys.stderr)


def write(what, model):
    forest = (*flatten(model, leaf_text=seven_digits, cut_text=seven_digits), model.num_feature())
    print(table(__file__, {NAMES[what]: forest}), end="")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=sorted(SETS))
    parser.add_argument("--data", required=True, type=Path)
    parser.add_argument("--candidates", required=True)
    args = parser.parse_args()
    sys.path.insert(0, str(args.data))
    import score
    rows = load(args.what, args.data, args.candidates, score)
    validate(args.what, rows)
    write(args.what, fit(args.what, rows))


if __name__ == "__main__":
    main()
