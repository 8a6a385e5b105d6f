#!/usr/bin/env python3
"""Trains the block model and writes src/model/tables/{word_table,block_table}.cpp.

    train_blocks.py --bench DIR --presscut BINARY --work DIR [--out src/model/tables]

DIR holds the benchmark sets (SET/gold.jsonl, SET/html/ID.html.gz).  BINARY is any build of presscut with
the present features; its own tables do not matter.  Tables of the five folds go to WORK/fold-N, for
evaluate_blocks.py.  Same input, same bytes: seeds are fixed and LightGBM runs in its deterministic mode.
"""
import argparse
import hashlib
import subprocess
from pathlib import Path

import lightgbm
import numpy as np

from corpus import add_augmented, feature_printer, read_features, read_gold, read_words, unpack
from forest_table import flatten, table
from labels import label_by_segments, label_by_text
from word_table import word_table
from word_weights import WORD_COLUMNS, WordVotes, block_keys, page_word_features

FOLDS = 5
FIRST_TREES, SECOND_TREES = 90, 60
SMALLEST_WEIGHT = 0.45  # learned words that say less are dropped
CONTEXT = (-3, -2, -1, 1, 2, 3)
PARAMETERS = dict(objective="binary", learning_rate=0.08, num_leaves=31, min_data_in_leaf=40,
                  feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1, lambda_l2=5.0, max_bin=127,
                  seed=1, deterministic=True, force_row_wise=True, num_threads=2, use_missing=False, verbose=-1)
SET_WEIGHT = {"MOZ": 0.5, "WORLD": 1.5}   # MOZ: its gold is another extractor's output; WORLD: read by hand, 20 languages
AUGMENTED_WEIGHT = 0.3
SURE, SURE_NOT = 0.93, 0.05  # out-of-fold first-pass scores that label what segments leave open


def fold_of(host):
    return int(hashlib.sha256(host.encode()).hexdigest(), 16) % FOLDS


class Corpus:
    def __init__(self, bench, binary, work):
        self.binary = binary
        gold = read_gold(bench)
        self.paths = unpack(bench, gold, work / "pages")
        add_augmented(binary, gold, self.paths, work / "pages")
        self.gold = {g["key"]: g for g in gold}
        frame, self.matrix, self.names = read_features(binary, self.paths)
        self.elements = {page: {e: (parent, [k for k, _ in words]) for e, (parent, words) in rows.items()}
                         for page, rows in self.load_words().items()}
        self.pages = frame.groupby("page", sort=False).indices
        self.text, self.element = frame.text.values, frame.element.values
        self.beginnings = [tuple(map(int, b.split())) for b in frame.beginnings.values]
        self.words = np.expm1(self.matrix[:, self.names.index("words")])
        self.fold = np.zeros(len(frame), dtype=np.int8)
        for page, rows in self.pages.items():
            self.fold[rows] = fold_of(self.gold[page]["host"])
        self.label_blocks()
        self.name_beginnings()

    def load_words(self):
        pages = read_words(self.binary, self.paths)
        self.word_names = {key: word for rows in pages.values() for _, words in rows.values() for key, word in words}
        return pages

    def name_beginnings(self):
        """Names for the keys of first words and whole texts, for the table's comments."""
        for text, keys in zip(self.text, self.beginnings):
            parts = text.split()[:6]
            for key, name in zip(keys, ("w:" + " ".join(parts[:1]), "W:" + " ".join(parts[:2]), "T:" + " ".join(parts))):
                if key and (key not in self.word_names or name < self.word_names[key]):
                    self.word_names[key] = name[:60]

    def label_blocks(self):
        self.label = np.full(len(self.text), -1, dtype=np.int8)
        self.weight = np.zeros(len(self.text))
        for page, rows in self.pages.items():
            gold = self.gold[page]
            texts = [self.text[i] for i in rows]
            size = (self.words[rows] + 1) ** 0.7
            if gold.get("body"):
                parts = (gold.get("summary") if gold["set"] == "FUNDUS" else None, gold["body"])
                self.label[rows] = label_by_text(texts, "\n".join(filter(None, parts)))
                body = size[self.label[rows] == 1].sum()
                self.weight[rows] = size / max(body, 20) ** 0.8 * SET_WEIGHT.get(gold["set"], 1.0)
                if gold.get("augmented"):
                    self.weight[rows] *= AUGMENTED_WEIGHT
            elif gold.get("with") or gold.get("without"):
                self.label[rows] = label_by_segments(texts, gold.get("with", []), gold.get("without", []))
                self.weight[rows] = np.where(self.label[rows] >= 0, np.minimum(size, 8) / 30, 0)
            elif gold.get("status") == "no_article":
                self.label[rows] = 0   # lists have no body; lightly, for some pass as list articles
                self.weight[rows] = np.minimum(size, 8) / 400

    def adopt_sure(self, scores):
        """Labels blocks of pages known by segments alone where the first pass, out of fold, is sure."""
        for page, rows in self.pages.items():
            if not self.gold[page].get("with") or self.gold[page].get("body"):
                continue
            for i in rows:
                if self.label[i] < 0 and (scores[i] >= SURE or scores[i] <= SURE_NOT):
                    self.label[i] = int(scores[i] >= SURE)
                    self.weight[i] = min((self.words[i] + 1) ** 0.7, 8) / 80

    def count_votes(self, known):
        """Word votes of the labelled blocks in `known` (a mask)."""
        votes = WordVotes()
        for page, rows in self.pages.items():
            host, elements = self.gold[page]["host"], self.elements[page]
            if self.gold[page].get("status") == "no_article" or self.gold[page].get("augmented"):
                continue   # says nothing of what a word marks on articles
            for i in rows:
                if known[i] and self.label[i] >= 0:
                    keys = block_keys(elements, self.element[i], self.beginnings[i])
                    votes.add(host, keys, int(self.label[i]), (self.words[i] + 1) ** 0.5)
        return votes.finish()

    def with_words(self, votes, known):
        """The feature matrix with the learned-word columns of these votes."""
        matrix = self.matrix.copy()
        columns = [self.names.index(name) for name in WORD_COLUMNS]
        for page, rows in self.pages.items():
            host = self.gold[page]["host"] if known[rows[0]] else None
            cache = {}

            def weight_of(key):
                if key not in cache:
                    full = votes.weight(key)   # the table drops by the full weight
                    cache[key] = (votes.weight(key, host)
                                  if full is not None and abs(full) >= SMALLEST_WEIGHT else None)
                return cache[key]

            matrix[np.ix_(rows, columns)] = page_word_features(
                self.elements[page], self.element[rows], [self.beginnings[i] for i in rows], weight_of)
        near = matrix[:, self.names.index("near_mean")].copy()
        for offset in CONTEXT:
            suffix = ("m" if offset < 0 else "p") + str(abs(offset))
            outside = self.matrix[:, self.names.index("words_" + suffix)] == -1
            matrix[:, self.names.index("near_" + suffix)] = np.where(outside, -1, np.roll(near, -offset))
        return matrix

    def second_pass(self, scores):
        text = "\n".join("%.6f" % s for s in scores) + "\n"
        out = subprocess.run([feature_printer(self.binary), "second", *self.paths], input=text.encode(),
                             stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
        return np.array([line.split("\t")[2:] for line in out[1:]], dtype=np.float32)

    def table_rows(self, votes):
        rows = ((key, votes.weight(key)) for key in votes.votes)
        return sorted((key, weight, self.word_names.get(key, "")) for key, weight in rows
                      if abs(weight) >= SMALLEST_WEIGHT)


def fit(matrix, corpus, mask, trees):
    rows = np.where(mask & (corpus.label >= 0) & (corpus.weight > 0))[0]
    data = lightgbm.Dataset(matrix[rows], corpus.label[rows], weight=corpus.weight[rows])
    return lightgbm.train(PARAMETERS, data, trees)


def write_tables(folder, words, forests):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "word_table.cpp").write_text(word_table(words), encoding="utf-8")
    forests = {name: (*flatten(booster), booster.num_feature()) for name, booster in forests.items()}
    (folder / "block_table.cpp").write_text(table(__file__, forests), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True, type=Path)
    parser.add_argument("--presscut", required=True)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent.parent / "model" / "tables")
    args = parser.parse_args()

    corpus = Corpus(args.bench, args.presscut, args.work)
    print(len(corpus.pages), "pages", len(corpus.text), "blocks", int((corpus.label == 1).sum()), "body", flush=True)
    scores = np.zeros(len(corpus.text))
    folds = {}
    for fold in [*range(FOLDS), None]:
        known = corpus.fold != fold if fold is not None else np.ones(len(scores), dtype=bool)
        votes = corpus.count_votes(known)
        matrix = corpus.with_words(votes, known)
        first = fit(matrix, corpus, known, FIRST_TREES)
        if fold is not None:
            scores[~known] = first.predict(matrix[~known])
        path = args.work / f"matrix-{fold}.npy"
        np.save(path, matrix)
        folds[fold] = (known, corpus.table_rows(votes), first, path)
        print("first pass", fold, len(folds[fold][1]), "words", flush=True)
    second = corpus.second_pass(scores)
    corpus.adopt_sure(scores)
    for fold, (known, words, first, path) in folds.items():
        matrix = np.hstack([np.load(path), second])
        last = fit(matrix, corpus, known, SECOND_TREES)
        folder = args.out if fold is None else args.work / f"fold-{fold}"
        write_tables(folder, words, {"FirstPass": first, "SecondPass": last})
        print("second pass", fold, flush=True)


if __name__ == "__main__":
    main()
