#!/usr/bin/env python3
"""The quality gate: no field may fall below its floor.

    tests/quality/gate.py --presscut BINARY                      the samples
    tests/quality/gate.py --presscut BINARY --bench FOLDER       the benchmark's sets
    … --raise                                                    raise floors to what is reached now
    … --lower SET.FIELD                                          lower one, which floors.txt then says

FOLDER is the benchmark with its scorers, or its data folder; without --bench, PRESSCUT_BENCH_DATA names it. floors.txt
has a line for each set and field. Exit code 0: all floors are held; 1: a field fell; 2: it could not be measured; 77:
nothing to measure, or a set has other answers than its floors were measured on.
"""
import argparse
import math
import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import benchmark_scores
import sample_scores

HERE = Path(__file__).resolve().parent
TOLERANCE = 0.002  # below what was reached: a page more or less of a set of some hundred
SAMPLES = "samples"
HEADER = """# Floors of the quality gate: set, field, least figure (0 to 1); a set's line gives the answers it was measured on.
# gate.py --raise raises them and adds new fields, gate.py --lower SET.FIELD lowers one and leaves a note here.
"""


class Floors:
    """floors.txt: "set AEB 0123456789ab" lines, each followed by "AEB.body 0.9740" lines."""

    def __init__(self, path):
        self.path, self.prints, self.values, self.notes = path, {}, {}, {}
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
            text, _, note = line.partition("#")
            parts = text.split()
            if len(parts) == 3 and parts[0] == "set":
                self.prints[parts[1]] = parts[2]
            elif len(parts) == 2:
                self.values[parts[0]] = float(parts[1])
                if note.strip():
                    self.notes[parts[0]] = note.strip()

    def write(self):
        lines = [HEADER]
        for name in sorted(self.prints, key=lambda n: (n != SAMPLES, n)):
            lines.append(f"set {name} {self.prints[name]}\n")
            for key in sorted(k for k in self.values if k.rpartition(".")[0] == name):
                note = f"  # {self.notes[key]}" if key in self.notes else ""
                lines.append(f"{key} {self.values[key]:.4f}{note}\n")
        self.path.write_text("".join(lines), encoding="utf-8")


def floor_of(name, figure):
    # The samples are right to the letter: there is no tolerance.
    value = figure if name == SAMPLES else figure - TOLERANCE
    return max(0.0, math.floor(value * 10000 + 1e-6) / 10000)


def compare(figures, prints, floors, skipped):
    """The table's rows: (set, field, pages, floor or None, figure or None, verdict)."""
    rows = []
    for name, fields in figures.items():
        if name in floors.prints and floors.prints[name] != prints[name]:
            skipped.append(name)
            continue
        for field, (figure, pages) in fields.items():
            floor = floors.values.get(f"{name}.{field}")
            verdict = "not pinned: --raise" if floor is None else "ok" if figure >= floor - 1e-9 else "BELOW ITS FLOOR"
            rows.append((name, field, pages, floor, figure, verdict))
    measured = {f"{row[0]}.{row[1]}" for row in rows}
    for key, floor in floors.values.items():
        name, _, field = key.rpartition(".")
        if name in figures and name not in skipped and key not in measured:
            rows.append((name, field, 0, floor, None, "NO FIGURE"))
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--presscut", required=True, type=Path)
    parser.add_argument("--samples", type=Path, default=HERE.parent.parent / "samples")
    parser.add_argument("--bench", nargs="?", const="", help="folder of the benchmark; its sets instead of the samples")
    parser.add_argument("--floors", type=Path, default=HERE / "floors.txt")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--raise", dest="raised", action="store_true")
    parser.add_argument("--lower", action="append", default=[], metavar="SET.FIELD")
    args = parser.parse_args()
    binary = args.presscut.resolve()

    if args.bench is None:
        figures, prints = {SAMPLES: sample_scores.score_samples(str(binary), args.samples.resolve())}, {SAMPLES: "-"}
    else:
        given = args.bench or os.environ.get("PRESSCUT_BENCH_DATA", "")
        bench = benchmark_scores.find_benchmark(given)
        if bench is None:
            print("skipped: no benchmark" + (f" in {given}" if given else "; PRESSCUT_BENCH_DATA names its folder"))
            return 77
        figures, prints = benchmark_scores.score_benchmark(binary, bench, args.jobs)
    if not any(figures.values()):
        print("nothing could be measured")
        return 2

    floors, skipped = Floors(args.floors), []
    rows = compare(figures, prints, floors, skipped)
    for name, field, pages, floor, figure, verdict in rows:
        print(f"{name:<18} {field:<45} {pages:>5} pages  floor {'-' if floor is None else f'{floor:.4f}':>6}  "
              f"figure {'-' if figure is None else f'{figure:.4f}':>6}  {verdict}")
    for name in skipped:
        print(f"{name}: skipped, its answers are not those that its floors were measured on (--raise measures anew)")

    known = {f"{row[0]}.{row[1]}": row[4] for row in rows if row[4] is not None}
    for key in args.lower:
        if key not in known or key not in floors.values:
            print(f"--lower {key}: not a pinned set and field that was measured", file=sys.stderr)
            return 2
        lower = floor_of(key.rpartition(".")[0], known[key])
        if lower < floors.values[key]:
            floors.notes[key] = f"lowered from {floors.values[key]:.4f}"
            floors.values[key] = lower
    if args.raised:
        for name in skipped:  # other answers: its old floors say nothing
            floors.values = {k: v for k, v in floors.values.items() if k.rpartition(".")[0] != name}
            known.update({f"{name}.{field}": value for field, (value, _) in figures[name].items()})
            print(f"{name}: all floors measured anew")
        floors.prints.update(prints)
        for key, figure in known.items():
            floor = floor_of(key.rpartition(".")[0], figure)
            if floor > floors.values.get(key, -1.0):
                floors.values[key] = floor
                floors.notes.pop(key, None)
    if args.raised or args.lower:
        floors.write()
        rows = compare(figures, prints, floors, skipped := [])

    fallen = [row for row in rows if row[5] in ("BELOW ITS FLOOR", "NO FIGURE")]
    for name, field, _, floor, figure, _ in fallen:
        print(f"fell: {name}.{field}: floor {floor:.4f}, figure {'none' if figure is None else f'{figure:.4f}'}")
    if fallen:
        return 1
    return 77 if skipped else 0


if __name__ == "__main__":
    sys.exit(main())
