#!/usr/bin/env python3
"""Trains the three scorers of quotations and writes them as C++ tables: is it a quotation, which mention speaks,
and for whom that mention stands.

    train_quotes.py --bench BENCH --presscut BINARY [--write]

BENCH/quotes holds polnear_dev.jsonl, pages_dev.jsonl and pages_dev_2.jsonl with their gold quotations, BENCH/data the
pages, and data/WORLD/gold.jsonl pages in other languages, some with quotations.
Without --write only the out-of-fold figures are printed (five folds by article). The tables are the same
bytes for the same input: fixed seeds, one thread, rounded leaves.
Needs lightgbm, numpy, pandas (trained with lightgbm 4, numpy 1 or 2).
"""
import argparse
import gzip
import io
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

import lightgbm as lgb
import numpy as np
import pandas as pd

from corpus import feature_printer
from forest_table import flatten, seven_digits_of_float, table

FOLDS = 5
SEED = 7
PAGE_WEIGHT = 4.0      # the pages are few and of more kinds
# The scorer of mentions stays coarse: the one of nominees learns from what it says of pages that it has not seen.
TREES = {"quote": dict(rounds=60, leaves=12, rate=0.12, least=25, l2=2.0),
         "speaker": dict(rounds=100, leaves=8, rate=0.1, least=100, l2=10.0),
         "nominee": dict(rounds=100, leaves=16, rate=0.08, least=30, l2=2.0)}
SHARE_FROM = 0.25     # of all nominees' odds; below it none is printed (speaker.cpp has the same three)
BOUND_FROM = 0.35     # where grammar ties the nominee to the quotation, of the odds of those named
MIN_SCORE = 0.4       # of the mention of somebody who says nothing else
NOBODY = 2.0          # the odds of somebody whom the article does not name

FOLD_MARKS = str.maketrans({**dict.fromkeys("‘’‚‛′`´ʼ‹›", "'"), **dict.fromkeys("“”„‟″«»", '"'),
                            **dict.fromkeys("‐‑‒–—―−", "-"), **dict.fromkeys("\u00ad\u200b\u2060\ufeff", None)})
WORD = re.compile(r"\w+(?:'\w+)*")
TITLES = re.compile(r"^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|president|prime minister|minister|sen|senator|rep|gov|"
                    r"governor|judge|gen|general|herr|frau|m|mme|madame|monsieur|the)\b\.?\s+)+", re.I)


def words(text):
    return WORD.findall(unicodedata.normalize("NFKC", (text or "").translate(FOLD_MARKS)).translate(FOLD_MARKS).casefold())


def token_f1(a, b):
    same = sum((Counter(a) & Counter(b)).values())
    return 2 * same / (len(a) + len(b)) if a and b else 0.0


def name_words(name):
    tokens = [t[:-2] if t.endswith("'s") else t for t in words(TITLES.sub("", re.sub(r"\([^)]*\)", " ", name or "").strip()))]
    while len(tokens) > 1 and tokens[-1] in {"jr", "sr", "ii", "iii", "iv", "md", "phd"}:
        tokens.pop()
    return tokens


def is_person(name):
    parts = [p for p in re.sub(r"\([^)]*\)", " ", name or "").split() if p[:1].isalpha()]
    return bool(parts) and sum(p[:1].isupper() for p in parts) >= len(parts) - 1 and parts[-1][:1].isupper()


def same_speaker(gold, pred):
    g, p = name_words(gold), name_words(pred)
    if not g or not p:
        return False
    if g[-1] == p[-1] and is_person(gold) and is_person(pred):
        return True
    g, p = " %s " % " ".join(g), " %s " % " ".join(p)
    return g in p or p in g


def read_jsonl(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def body_paragraphs(bench, presscut, rows):
    """The pages' bodies with the role of each paragraph, in place of the gold's paragraphs."""
    with tempfile.TemporaryDirectory() as folder:
        ids = {}
        for n, row in enumerate(rows):
            name, page = row["id"].split("/", 1)
            path = Path(folder, f"{n}.html")
            path.write_bytes(gzip.decompress((bench / "data" / name / "html" / f"{page}.html.gz").read_bytes()))
            ids[str(path)] = row["id"]
        out = subprocess.run([feature_printer(presscut), "bodies", *ids], stdout=subprocess.PIPE, check=True).stdout
    return {ids[row["id"]]: row for row in map(json.loads, out.decode("utf-8").splitlines())}


def world_rows(bench):
    """Pages in other languages whose quotations are all annotated."""
    rows = read_jsonl(bench / "data" / "WORLD" / "gold.jsonl")
    return [{"id": "WORLD/" + r["id"], "quotes": r["quotes"]} for r in rows if r.get("quotes") is not None and r.get("quotes_complete")]


def dump(presscut, kind, rows, scores=None):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps({k: row[k] for k in ("id", "paragraphs", "roles", "language") if k in row}, ensure_ascii=False) + "\n")
        file.flush()
        told = None if scores is None else "\n".join("%.6g" % score for score in scores).encode()
        out = subprocess.run([feature_printer(presscut), kind, file.name], input=told, stdout=subprocess.PIPE, check=True).stdout
    return pd.read_csv(io.BytesIO(out), sep="\t", quoting=3, keep_default_na=False)


def match_spans(spans, gold):
    """Gold quotation of each span (or None): word F1 at least 0.9, best first, in order among equals."""
    scored = []
    texts = [words(t) for t in spans]
    for j, q in enumerate(gold):
        g = words(q["text"])
        for i, t in enumerate(texts):
            f = token_f1(g, t)
            if f >= 0.9:
                scored.append((-f, abs(i / max(1, len(spans)) - j / max(1, len(gold))), i, j))
    found, used = {}, set()
    for _, _, i, j in sorted(scored):
        if i not in found and j not in used:
            found[i] = gold[j]
            used.add(j)
    return found


def label(quotes, speakers, rows):
    """Adds gold columns: quote label (1, 0, -1 optional), candidate label (1, 0, -1 unknown), the gold speaker."""
    gold = {row["id"]: row["quotes"] for row in rows}
    quotes["label"], speakers["label"], quotes["asked"] = 0, -1, ""
    found = {}
    for article, group in quotes.groupby("article", sort=False):
        pairs = match_spans(list(group["text"]), gold[article])
        for i, (index, span) in enumerate(zip(group.index, group["span"])):
            if i in pairs:
                found[article, span] = pairs[i]
                quotes.loc[index, "label"] = -1 if pairs[i].get("optional") else 1
                quotes.loc[index, "asked"] = "\t".join([pairs[i]["speaker"]] + pairs[i].get("aliases", [])) if pairs[i].get("speaker") else ""
    labels = np.full(len(speakers), -1)
    position = {index: n for n, index in enumerate(speakers.index)}
    for (article, span), group in speakers.groupby(["article", "span"], sort=False):
        q = found.get((article, span))
        if q is None:
            continue
        mention, names = q.get("mention"), [q["speaker"]] + q.get("aliases", []) if q.get("speaker") else []
        if not mention and not names:
            continue
        rows_of = [(position[i], m, s, z, d) for i, m, s, z, d in
                   zip(group.index, group["mention"], group["speaker"], group["zone"], group["distance"])]
        if mention and not names:      # a pronoun: the nearest one in its own sentence or paragraph
            hits = [(d, n) for n, m, s, z, d in rows_of if words(m) == words(mention) and z <= 3]
            right = {min(hits)[1]} if hits else set()
        else:
            # What the program would print decides: "the ACLU" inside "ACLU director Jane Roe" is not the speaker.
            right = {n for n, m, s, z, d in rows_of if any(same_speaker(name, s) for name in names)}
            right = right or {n for n, m, s, z, d in rows_of if any(same_speaker(name, m) for name in names) or
                              (mention and same_speaker(mention, m))}
        for n, *_ in rows_of:
            labels[n] = n in right
    speakers["label"] = labels
    return found


def label_nominees(nominees, found):
    """1 where the printed name is right, 0 where it is wrong, -1 where nobody knows."""
    def names_of(key):
        quote = found.get(key)
        return [quote["speaker"]] + quote.get("aliases", []) if quote and quote.get("speaker") else []
    names = {key: names_of(key) for key in set(zip(nominees["article"], nominees["span"]))}
    nominees["label"] = [int(any(same_speaker(name, speaker) for name in names[a, s])) if names[a, s] else -1
                         for a, s, speaker in zip(nominees["article"], nominees["span"], nominees["speaker"])]


def shares(nominees, scores):
    """Each nominee's share of the odds of its quotation, as speaker.cpp looks at it."""
    odds = np.exp(scores)
    bound = ((nominees["bound"] > 1) & (nominees["bond"] > 1)).to_numpy()
    return odds / (np.where(bound, 0, NOBODY) + pd.Series(odds).groupby([nominees["article"].to_numpy(), nominees["span"].to_numpy()]).transform("sum").to_numpy())


def fit(kind, frame, features):
    """Quotations are judged one by one, speakers against the others of their quotation (LambdaRank)."""
    p = TREES[kind]
    params = dict(learning_rate=p["rate"], num_leaves=p["leaves"], min_data_in_leaf=p["least"], lambda_l2=p["l2"],
                  feature_fraction=0.6 if kind == "nominee" else 0.8, feature_fraction_seed=SEED, seed=SEED, verbose=-1, num_threads=1,
                  deterministic=True, force_row_wise=True)
    groups = None
    if kind != "quote":
        params.update(objective="lambdarank", label_gain=[0, 1])
        groups = frame.groupby(["article", "span"], sort=False).size().to_numpy()
    else:
        params.update(objective="binary", max_depth=8)
    weight = np.where(frame["article"].str.startswith("POLNEAR"), 1.0, PAGE_WEIGHT)
    data = lgb.Dataset(frame[features].to_numpy(np.float32), frame["label"].to_numpy(), weight=weight, group=groups)
    return lgb.train(params, data, p["rounds"])


def folds_of(articles):
    names = sorted(set(articles))
    order = np.random.RandomState(SEED).permutation(len(names))
    fold = {names[i]: n % FOLDS for n, i in enumerate(order)}
    return np.array([fold[a] for a in articles])


def out_of_fold(kind, frame, features):
    fold = folds_of(frame["article"])
    known = (frame["label"] >= 0).to_numpy()
    x = frame[features].to_numpy(np.float32)
    scores = np.zeros(len(frame))
    for f in range(FOLDS):
        scores[fold == f] = fit(kind, frame[known & (fold != f)], features).predict(x[fold == f], raw_score=True)
    return scores


def report(quotes, nominees, rows, threshold, share):
    """Out-of-fold figures as score_quotes.py defines them, one span at a time."""
    pages = [r for r in rows if not r["id"].startswith("POLNEAR")]
    for name, part in (("pages", pages), ("polnear", [r for r in rows if r["id"].startswith("POLNEAR")]),
                       ("world", [r for r in pages if r["id"].startswith("WORLD/")]),
                       ("german", [r for r in pages if r["language"] == "de"]),
                       ("english", [r for r in pages if r["language"] == "en"]),
                       ("others", [r for r in pages if r["language"] not in ("en", "de")])):
        ids = {r["id"] for r in part}
        q = quotes[quotes["article"].isin(ids)]
        gold = sum(not g.get("optional") for r in part for g in r["quotes"])
        kept = q[q["score"] >= threshold]
        hits = (kept["label"] == 1).sum()
        pred = (kept["label"] >= 0).sum()
        p, r = hits / max(1, pred), hits / max(1, gold)
        asked = right = joint = named = 0
        best = nominees[nominees["article"].isin(ids)].sort_values("odds", ascending=False, kind="stable").drop_duplicates(["article", "span"])
        best = {(a, s): n if p >= (min(share, BOUND_FROM) if bound > 1 else share) and (score >= MIN_SCORE or bound > 1 or quoted or not share) else ""
                for a, s, n, p, bound, score, quoted in zip(best["article"], best["span"], best["speaker"], best["odds"], best["bound"], best["score"],
                                                            best["quotes_before"] + best["quotes_behind"])}
        for article, span, names, lab in zip(kept["article"], kept["span"], kept["asked"], kept["label"]):
            if lab != 1:
                continue
            if not names:
                joint += 1
                continue
            asked += 1
            named += bool(best.get((article, span)))
            ok = any(same_speaker(n, best.get((article, span), "")) for n in names.split("\t"))
            right += ok
            joint += ok
        jp, jr = joint / max(1, pred), joint / max(1, gold)
        print("%-8s quotes P %.3f R %.3f F1 %.3f | speaker %.3f of %d, %.3f of %d named | joint F1 %.3f"
              % (name, p, r, 2 * p * r / max(1e-9, p + r), right / max(1, asked), asked, right / max(1, named), named, 2 * jp * jr / max(1e-9, jp + jr)))


def write_table(path, kind, model):
    forest = (*flatten(model, cut_text=seven_digits_of_float), model.num_feature())
    path.write_text(table(__file__, {{"quote": "Quotation", "speaker": "Speaker", "nominee": "Nominee"}[kind]: forest}), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--presscut", required=True)
    parser.add_argument("--write", action="store_true", help="train on everything and write ../model/tables/{quote,speaker,nominee}_table.cpp")
    parser.add_argument("--keep", type=Path, help="write the out-of-fold rows here, to look at")
    args = parser.parse_args()
    polnear = read_jsonl(args.bench / "quotes" / "polnear_dev.jsonl")
    pages = [r for name in ("pages_dev", "pages_dev_2") for r in read_jsonl(args.bench / "quotes" / (name + ".jsonl"))] + world_rows(args.bench)
    bodies = body_paragraphs(args.bench, args.presscut, pages)
    rows = [dict(r, language="en") for r in polnear] + [dict(bodies[r["id"]], id=r["id"], quotes=r["quotes"]) for r in pages]
    quotes, speakers = dump(args.presscut, "quotes", rows), dump(args.presscut, "speakers", rows)
    found = label(quotes, speakers, rows)
    quote_features = [c for c in quotes.columns if c not in ("article", "span", "text", "label", "asked", "score")]
    speaker_features = [c for c in speakers.columns if c not in ("article", "span", "text", "mention", "speaker", "label", "score")]
    quotes["score"] = 1 / (1 + np.exp(-out_of_fold("quote", quotes, quote_features)))
    speakers["score"] = 1 / (1 + np.exp(-out_of_fold("speaker", speakers, speaker_features)))
    # The second look learns from scores of mentions that were given out of fold, as strange pages get them.
    nominees = dump(args.presscut, "nominees", rows, speakers["score"])
    label_nominees(nominees, found)
    nominee_features = [c for c in nominees.columns if c not in ("article", "span", "speaker", "label")]
    nominees["odds"] = shares(nominees, out_of_fold("nominee", nominees, nominee_features))
    for share in (0.0, 0.25, SHARE_FROM, 0.5):
        print("printed from a share of", share)
        report(quotes, nominees, rows, 0.5, share)
    reach = nominees[nominees["label"] >= 0].groupby(["article", "span"])["label"].max()
    print("right speaker among the nominees: %.3f" % reach.mean())
    if args.keep:
        quotes.to_csv(args.keep / "quotes_oof.tsv", sep="\t", index=False)
        speakers.to_csv(args.keep / "speakers_oof.tsv", sep="\t", index=False)
        nominees.to_csv(args.keep / "nominees_oof.tsv", sep="\t", index=False)
    if args.write:
        folder = Path(__file__).resolve().parent.parent / "model" / "tables"
        for kind, frame, features in (("quote", quotes, quote_features), ("speaker", speakers, speaker_features),
                                      ("nominee", nominees, nominee_features)):
            model = fit(kind, frame[frame["label"] >= 0], features)
            write_table(folder / f"{kind}_table.cpp", kind, model)
    return 0


if __name__ == "__main__":
    sys.exit(main())
