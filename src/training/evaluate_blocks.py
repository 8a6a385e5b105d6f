#!/usr/bin/env python3
"""Runs presscut out of fold: each page by a build whose tables never saw the page's host.

    evaluate_blocks.py --bench DIR --build DIR --work DIR --out PRED.jsonl [--sets AEB,WCXB,…]

WORK is train_blocks.py's (fold-N tables, pages); BUILD a finished build of the same sources.  PRED.jsonl has one
result a line with "id" ("SET/id"), for score.py --pred.
"""
import argparse
import json
import subprocess
from pathlib import Path

from corpus import SETS, read_gold, unpack
from train_blocks import FOLDS, fold_of

SOURCE = Path(__file__).resolve().parents[1]


def build_fold(build, folder, target="presscut"):
    """Links the target anew with the fold's tables ahead of the library's; needs a Ninja build."""
    link = subprocess.run(["ninja", "-C", str(build), "-t", "commands", "-s", target], stdout=subprocess.PIPE,
                          check=True, text=True).stdout.splitlines()[-1]
    objects = []
    for table in sorted(folder.glob("*_table.cpp")):
        objects.append(str(table.with_suffix(".o").resolve()))
        subprocess.run(["g++", "-std=c++20", "-O2", "-I", str(SOURCE), "-c", str(table), "-o", objects[-1]], check=True)
    binary = (folder / target).resolve()
    link = link.replace(f" -o {target} ", f" {' '.join(objects)} -o {binary} ", 1)
    subprocess.run(link, shell=True, cwd=build, check=True)
    return binary


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True, type=Path)
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--sets", default=",".join(SETS))
    args = parser.parse_args()

    gold = read_gold(args.bench, args.sets.split(","))
    paths = unpack(args.bench, gold, args.work / "pages")
    by_fold = {fold: [] for fold in range(FOLDS)}
    for path, row in zip(paths, gold):
        by_fold[fold_of(row["host"])].append(path)
    with open(args.out, "w", encoding="utf-8") as out:
        for fold, files in by_fold.items():
            binary = build_fold(args.build, args.work / f"fold-{fold}")
            lines = subprocess.run([str(binary), "-f", "jsonl", *files], stdout=subprocess.PIPE,
                                   check=False).stdout.decode("utf-8").splitlines()
            for line in lines:
                row = json.loads(line)
                row["id"] = paths[row["source"]]
                out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
