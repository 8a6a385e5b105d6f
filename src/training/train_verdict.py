#!/usr/bin/env python3
"""Trains the article-or-not verdict on the kept blocks of out-of-fold builds.

    train_verdict.py --bench DIR --build DIR --work DIR [--out src/model/tables]

Run after train_blocks.py: each page's features come from the build whose block tables never saw its host.  Writes
verdict_table.cpp, and one for each fold to WORK/fold-N.  Prints the out-of-fold shares.
"""
import argparse
import subprocess
from pathlib import Path

import lightgbm
import numpy as np

from corpus import read_gold, unpack
from evaluate_blocks import build_fold
from forest_table import flatten, table
from train_blocks import FOLDS, PARAMETERS, fold_of

TREES = 50
VERDICT = dict(PARAMETERS, num_leaves=7, min_data_in_leaf=15, learning_rate=0.1, feature_fraction=0.6)
THRESHOLD = 0.5         # kArticleThreshold
REFUSED = 0.0095        # share of articles that may fall below it, out of fold


def read_rows(args, gold):
    paths = unpack(args.bench, gold, args.work / "pages")
    folds = np.array([fold_of(row["host"]) for row in gold])
    rows = [None] * len(gold)
    index = {path: n for n, path in enumerate(paths)}
    for fold in range(FOLDS):
        files = [path for path, f in zip(paths, folds) if f == fold]
        binary = build_fold(args.build, args.work / f"fold-{fold}", "print_features")
        out = subprocess.run([str(binary), "verdict", *files], stdout=subprocess.PIPE, check=True).stdout
        for line in out.decode().splitlines()[1:]:
            cells = line.split("\t")
            rows[index[cells[0]]] = np.array(cells[1:], dtype=np.float32)
    return np.vstack(rows), folds


def shifted(scores, articles):
    """Log-odds to add so that REFUSED of the articles fall below THRESHOLD."""
    odds = np.sort(scores[articles])
    return -odds[int(len(odds) * REFUSED)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True, type=Path)
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent.parent / "model" / "tables")
    args = parser.parse_args()

    gold = read_gold(args.bench)
    matrix, folds = read_rows(args, gold)
    article = np.array([row.get("status") != "no_article" for row in gold])
    weight = np.where(article, 1.0, 3.0)
    trusted = np.array([row["set"] in ("AEB", "WCXB", "FUNDUS") for row in gold])
    odds = np.zeros(len(gold))
    boosters = {}
    for fold in [*range(FOLDS), None]:
        known = folds != fold if fold is not None else np.ones(len(gold), dtype=bool)
        data = lightgbm.Dataset(matrix[known], article[known], weight=weight[known])
        boosters[fold] = lightgbm.train(VERDICT, data, TREES)
        if fold is not None:
            odds[~known] = boosters[fold].predict(matrix[~known], raw_score=True)
    shift = shifted(odds, article & trusted)
    for name in sorted({row["set"] for row in gold}):
        mine = np.array([row["set"] == name for row in gold])
        print(name, "called no_article: %.4f" % np.mean(odds[mine] + shift < 0))
    for fold, booster in boosters.items():
        folder = args.out if fold is None else args.work / f"fold-{fold}"
        forest = (*flatten(booster, shift), booster.num_feature())
        (folder / "verdict_table.cpp").write_text(table(__file__, {"Verdict": forest}), encoding="utf-8")


if __name__ == "__main__":
    main()
