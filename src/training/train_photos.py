#!/usr/bin/env python3
"""Trains the model of captions and credit lines and writes src/model/tables/caption_table.cpp.

    train_photos.py --data DATA --presscut BINARY --work DIR [--out src/model/tables] [--pred FILE]

DATA contains data/SET/gold.jsonl, data/SET/html/ID.html.gz and photos/photos_dev.jsonl; BINARY is any build of presscut with
the present features. A block's label is found by its text: the gold's captions and credits, else none. Pages with figures
are added in other markup (photo_markup.py). Prints figures of blocks out of fold by host; the tables of the folds go to
WORK/fold-N; --pred writes a line for each candidate with its out-of-fold probabilities.
"""
import argparse
import gzip
import json
import subprocess
from collections import Counter, defaultdict
from pathlib import Path

import lightgbm
import numpy as np

from answers import fold, harmonic, words
from corpus import feature_printer, registered_host
from forest_table import flatten, table
from photo_markup import with_other_markup
from train_blocks import FOLDS, fold_of

SETS = ("AEB", "WCXB", "TRAF", "FUNDUS", "CREDITS", "WORLD")
TREES = {"Caption": 60, "Credit": 50}
PARAMETERS = dict(objective="binary", learning_rate=0.08, num_leaves=16, min_data_in_leaf=20, feature_fraction=0.3,
                  bagging_fraction=0.8, bagging_freq=1, lambda_l2=5.0, max_bin=127, seed=1, deterministic=True,
                  force_row_wise=True, num_threads=2, verbose=-1)
UNMARKED_WEIGHT = 0.5   # of a block without a label on a page whose gold may leave photos out
BODY_WEIGHT = 0.15      # of a block that is in the gold body of a page without photos in its gold
VARIANTS = 2            # copies in other markup of each page with captions in figures
VARIANT_WEIGHT = 0.75
NONE, CAPTION, CREDIT, UNKNOWN = 0, 1, 2, -1


def bag(text):
    return Counter(words(text))


def f1(a, b):
    total = sum(a.values()) + sum(b.values())
    return 2 * sum((a & b).values()) / total if total else 0.0


def joined(text):
    return "".join(words(text))


class Page:
    """What the gold says of a page's photos: texts of captions and credits; of which nothing is asked; whether it is all."""

    def __init__(self, host, photos, whole, body=None):
        self.host, self.whole, self.body = host, whole, body
        self.captions, self.credits, self.loose = [], [], []
        for photo in photos:
            captions = [c for c in [photo.get("caption"), *(photo.get("caption_alt") or [])] if c]
            credits = [c for c in [photo.get("credit"), *(photo.get("credit_alt") or []), *(photo.get("credits") or [])] if c]
            optional = photo.get("optional")
            (self.loose if optional or photo.get("caption_optional") else self.captions).extend(captions)
            (self.loose if optional or photo.get("credit_optional") else self.credits).extend(credits)
            for caption in captions:
                for credit in credits:
                    (self.loose if optional else self.captions).append(f"{caption} {credit}")

    def label(self, text):
        own, letters = bag(text), joined(text)
        if not letters:
            return NONE

        def is_caption(wanted):
            return f1(own, bag(wanted)) >= 0.75 or (len(letters) > 12 and letters in joined(wanted)) or (
                len(joined(wanted)) > 12 and joined(wanted) in letters and len(letters) < 2 * len(joined(wanted)))

        def is_credit(wanted):
            key = joined(wanted)
            return bool(key) and key in letters and len(letters) <= len(key) + 30 and len(own) <= len(bag(wanted)) + 5

        if any(map(is_caption, self.captions)):
            return CAPTION
        if any(map(is_credit, self.credits)) or any(letters in joined(c) and len(letters) > 4 for c in self.credits):
            return CREDIT
        if any(is_caption(t) or is_credit(t) for t in self.loose):
            return UNKNOWN
        return NONE


def read_pages(data):
    pages = {}
    for name in SETS:
        for line in open(data / "data" / name / "gold.jsonl", encoding="utf-8"):
            row = json.loads(line)
            host = registered_host(row.get("url")) or f"{name}/{row['id']}"
            photos = row.get("photos") if "photos" in row else row.get("images")
            whole = {"WORLD": 1.0, "FUNDUS": UNMARKED_WEIGHT, "CREDITS": 0.0}.get(name)
            if whole is None or photos is None and name != "WORLD":
                pages[f"{name}/{row['id']}"] = Page(host, [], None, row.get("body"))
            else:
                pages[f"{name}/{row['id']}"] = Page(host, photos or [], whole)
    for line in open(data / "photos/photos_dev.jsonl", encoding="utf-8"):
        row = json.loads(line)
        pages[row["id"]] = Page(pages[row["id"]].host, row["photos"], 1.0)
    return pages


def write_pages(data, pages, folder):
    """Writes the pages to folder/SET/ID.html and, in other markup, to folder/SET/ID~N.html; returns the paths, sorted."""
    paths = []
    for name in SETS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    for key in sorted(pages):
        name, identifier = key.split("/", 1)
        html = gzip.decompress((data / "data" / name / "html" / f"{identifier}.html.gz").read_bytes())
        variants = {"": html}
        page = pages[key]
        if page.whole and page.captions:
            text = html.decode("utf-8", "replace")
            for variant in range(VARIANTS):
                other = with_other_markup(text, key, page.credits, variant)
                if other is not None:
                    variants[f"~{variant}"] = other.encode()
        for suffix, content in variants.items():
            path = folder / name / f"{identifier}{suffix}.html"
            path.write_bytes(content)
            paths.append(str(path))
    return paths


def print_candidates(binary, paths, target):
    """Runs print_features on the paths, some hundred at a time; returns the file."""
    with open(target, "wb") as out:
        for start in range(0, len(paths), 300):
            printed = subprocess.run([binary, "captions", *paths[start:start + 300]], stdout=subprocess.PIPE, check=True).stdout
            out.write(printed if start == 0 else printed.split(b"\n", 1)[1])
    return target


def read_candidates(path, pages):
    """(keys, texts, labels, weights, hosts, matrix, names)."""
    keys, texts, labels, weights, rows = [], [], [], [], []
    with open(path, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[3:]
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            parts = cells[0].split("/")
            key = f"{parts[-2]}/{parts[-1].removesuffix('.html')}"
            page = pages.get(key.split("~")[0])
            if page is None:
                continue
            if page.whole is None:
                # Nothing is known of the photos: only that the article's text is no caption.
                if not page.body or len(cells[2]) < 40 or fold(cells[2]) not in page.body_folded():
                    continue
                label, weight = NONE, BODY_WEIGHT
            else:
                label = page.label(cells[2])
                weight = 1.0 if label in (CAPTION, CREDIT) else page.whole
                weight *= VARIANT_WEIGHT if "~" in key else 1.0
            if label == UNKNOWN or weight == 0:
                continue
            keys.append((key, int(cells[1])))
            texts.append(cells[2])
            labels.append(label)
            weights.append(weight)
            rows.append(np.array(cells[3:], dtype=np.float32))
    hosts = [pages[k.split("~")[0]].host for k, _ in keys]
    return keys, texts, np.array(labels), np.array(weights), hosts, np.vstack(rows), names


def body_folded(self):
    if not hasattr(self, "_folded"):
        self._folded = fold(self.body)
    return self._folded


Page.body_folded = body_folded


def balance(keys, labels, weights):
    """A page with twenty captions says less than twenty pages: its labelled blocks share the weight of six."""
    counts = Counter((key, label) for (key, _), label in zip(keys, labels) if label != NONE)
    return np.array([w * min(1.0, 6 / counts[key, label]) if label != NONE else w
                     for (key, _), label, w in zip(keys, labels, weights)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=Path)
    parser.add_argument("--presscut", required=True)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent.parent / "model" / "tables")
    parser.add_argument("--pred", type=Path)
    args = parser.parse_args()
    pages = read_pages(args.data)
    paths = write_pages(args.data, pages, args.work / "pages")
    printed = print_candidates(feature_printer(args.presscut), paths, args.work / "captions.tsv")
    keys, texts, labels, weights, hosts, matrix, names = read_candidates(printed, pages)
    original = np.array(["~" not in key for key, _ in keys])
    weights = balance(keys, labels, weights)
    folds = np.array([fold_of(host) for host in hosts])
    print(f"{len(keys)} blocks, {np.sum(labels == CAPTION)} captions, {np.sum(labels == CREDIT)} credits, {len(set(hosts))} hosts")
    forests, scores, folded = {}, {}, [{} for _ in range(FOLDS)]
    for name, wanted in (("Caption", CAPTION), ("Credit", CREDIT)):
        score = np.zeros(len(labels))
        for held in [*range(FOLDS), None]:
            known = folds != held if held is not None else np.ones(len(labels), dtype=bool)
            data = lightgbm.Dataset(matrix[known], labels[known] == wanted, weight=weights[known], feature_name=names)
            booster = lightgbm.train(PARAMETERS, data, TREES[name])
            forest = (*flatten(booster), booster.num_feature())
            if held is None:
                forests[name] = forest
            else:
                score[~known] = booster.predict(matrix[~known])
                folded[held][name] = forest
        scores[name] = score
        asked = original
        for which, rules in (("rules", matrix[:, names.index(f"rule_{name.lower()}")] > 0), *(
                (f"{t:.2f}", score >= t) for t in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8))):
            right = weights[(labels == wanted) & rules & asked].sum()
            printed, all_ = weights[rules & asked].sum(), weights[(labels == wanted) & asked].sum()
            p, r = right / max(printed, 1e-9), right / max(all_, 1e-9)
            print(f"{name:8} {which:6} P {p:.3f} R {r:.3f} F1 {harmonic(p, r):.3f}")
        gain = sorted(zip(booster.feature_importance("gain"), names), reverse=True)[:14]
        print("   ", ", ".join(f"{n} {g:.0f}" for g, n in gain))
    (args.out / "caption_table.cpp").write_text(table(__file__, forests), encoding="utf-8")
    for held, tables in enumerate(folded):
        (args.work / f"fold-{held}").mkdir(parents=True, exist_ok=True)
        (args.work / f"fold-{held}/caption_table.cpp").write_text(table(__file__, tables), encoding="utf-8")
    if args.pred:
        with open(args.pred, "w", encoding="utf-8") as out:
            for n, (key, block) in enumerate(keys):
                out.write(json.dumps({"page": key, "block": block, "label": int(labels[n]), "caption": round(scores["Caption"][n], 3),
                                      "credit": round(scores["Credit"][n], 3), "text": texts[n][:200]}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
