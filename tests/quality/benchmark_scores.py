"""Figures for each field on the benchmark's sets, by the scorers that lie beside its data."""
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# Of each metric of a set the figure that is pinned.
PINNED = {"body": "f1", "body+lead": "f1", "segments": "f1", "words": "f1", "title": "close", "date": "accuracy",
          "authors": "f1", "credits": "f1", "captions": "f1", "status": "accuracy"}


def find_benchmark(given):
    """The folder of the scorers, of which `given` may be the data folder; None where there is none."""
    if not given:
        return None
    for folder in (Path(given), Path(given).parent):
        if (folder / "score.py").is_file() and (folder / "data").is_dir():
            return folder.resolve()
    return None


def run(argv):
    done = subprocess.run([sys.executable, *map(str, argv)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=1800)
    return done.stdout.decode("utf-8", "replace")


def fingerprint(paths):
    """Tells other answers than those the floors were measured on."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def score_benchmark(binary, bench, jobs):
    """({set: {field: (figure, pages)}}, {set: fingerprint of its answers})."""
    figures, prints = {}, {}
    command = f"{binary} -f jsonl {{}}"
    with tempfile.TemporaryDirectory() as temp:
        pred, out = Path(temp, "pred.jsonl"), Path(temp, "out.json")
        run([bench / "score.py", "--data", bench / "data", "--run", command, "--jobs", jobs, "--save-pred", pred,
             "--json", out])
        for name, metrics in json.loads(out.read_text(encoding="utf-8"))["sets"].items():
            prints[name] = fingerprint([bench / "data" / name / "gold.jsonl"])
            figures[name] = {metric: (values[PINNED[metric]], values["pages"])
                             for metric, values in metrics.items() if metric in PINNED}

        for gold in sorted((bench / "photos").glob("*.jsonl")):
            scores = json.loads(run([bench / "score_photos.py", gold, pred, "--json"]))
            prints[gold.stem] = fingerprint([gold])
            figures[gold.stem] = {m: (scores[m]["f1"], scores["pages"]) for m in ("credits", "captions", "pairs")}
            figures[gold.stem]["lead_credit"] = (scores["lead"]["accuracy"], scores["lead"]["pages"])

        for gold in sorted((bench / "quotes").glob("*.jsonl")):
            answers = Path(temp, "quotes.jsonl")
            answers.write_text(run([bench / "run_quotes.py", gold, "--run", command]), encoding="utf-8")
            scores = json.loads(run([bench / "score_quotes.py", gold, answers, "--json"]))
            name = "quotes_" + gold.stem
            prints[name] = fingerprint([gold])
            figures[name] = {"quotes": (scores["quotes"]["f1"], scores["pages"]),
                             "speakers": (scores["speaker"]["acc"], scores["pages"]),
                             "joint": (scores["joint"]["f1"], scores["pages"])}

        if (bench / "data" / "WORLD").is_dir():
            world = bench / "data" / "WORLD"
            run([bench / "score_world.py", world, "--run", command, "--json", out])
            scores = json.loads(out.read_text(encoding="utf-8"))
            names = ("title", "date", "authors", "credits", "captions", "pairs", "lead_credit", "quotes",
                     "speaker", "joint", "segments", "listings")
            prints["world_fields"] = fingerprint([world / "gold.jsonl"])
            rows = (world / "gold.jsonl").read_text(encoding="utf-8").splitlines()
            pages = sum(json.loads(row).get("status") != "no_article" for row in rows)
            figures["world_fields"] = {n: (scores[n], pages) for n in names if n in scores}
            # A share of false values: less is better, so what is pinned is the share without one.
            figures["world_fields"]["not_absurd"] = (1 - scores["absurd"], pages)

        if (bench / "cases").is_dir():
            run([bench / "score_cases.py", bench / "cases", "--run", command, "--json", out])
            scores = json.loads(out.read_text(encoding="utf-8"))
            prints["cases"] = fingerprint(list((bench / "cases").glob("*/*.gold.json")))
            figures["cases"] = {"all": (scores["right"] / scores["all"], scores["all"])}
            for kind, (right, count) in scores["kinds"].items():
                if right:
                    figures["cases"][kind] = (right / count, count)

        if (bench / "layouts").is_dir():
            text = run([bench / "check_layouts.py", binary, bench / "layouts"])
            cells = re.search(r"^overall\s+(\d+)/(\d+)", text, re.M)
            if cells:
                prints["layouts"] = fingerprint(list((bench / "layouts").glob("*/gold.json")))
                figures["layouts"] = {"cells": (int(cells[1]) / int(cells[2]), int(cells[2]))}
    return figures, prints
