#!/usr/bin/env python3
"""Are the thresholds held by tests? Changes one value at a time and tells which changes no test notices.

    tests/quality/mutants.py [--only WORD] [--work DIR] [--jobs N] [--at-most-surviving N]

mutants.txt names the changes. Each is applied alone to a copy of the tree, which is built (one build folder, so that
only what the change touches is compiled again) and tested: the unit tests and the samples, nothing that needs a
benchmark. A change that no test notices survives; more survivors than allowed make the exit code 1. A change whose
text is not found exactly once makes it 2: the table is to be mended.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILD = "build/quick"  # as deep as the presets' folders: the compiler cache sees the same paths
# Tests of whole runs, of hostile pages and of the benchmark tell nothing about thresholds and take long.
TEST_FILTER = ["~[hostile]", "~[cli]", "~[faults]", "~[jobs]", "~[bench]", "~[needs-bench]"]


def read_table(path):
    """The blocks of mutants.txt as dicts with name, file, find and replace."""
    mutants, current = [], None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if not line.startswith(" "):
            current = {"name": line.strip(), "line": number}
            mutants.append(current)
            continue
        key, _, value = line.strip().partition(": ")
        current[key] = value
    for mutant in mutants:
        missing = {"file", "find", "replace"} - set(mutant)
        if missing:
            sys.exit(f"{path.name}:{mutant['line']}: lacks {', '.join(sorted(missing))}")
    return mutants


def place_of(tree, mutant):
    """The only file under src/ of that name in which the text stands once, with the changed text."""
    found = []
    for path in sorted((tree / "src").rglob(mutant["file"])):
        text = path.read_text(encoding="utf-8")
        for match in re.finditer(mutant["find"], text):
            found.append((path, text, text[:match.start()] + match.expand(mutant["replace"]) + text[match.end():]))
    return found[0] if len(found) == 1 else None


def run(argv, cwd, timeout=900):
    environment = {k: v for k, v in os.environ.items() if k != "PRESSCUT_BENCH_DATA"}
    environment.update(CCACHE_BASEDIR=str(cwd), CCACHE_NOHASHDIR="1")
    try:
        done = subprocess.run(argv, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=timeout,
                              env=environment)
    except subprocess.TimeoutExpired:
        return 124, "timeout"
    return done.returncode, done.stdout.decode("utf-8", "replace")


def build(tree, jobs):
    return run(["cmake", "--build", BUILD, "-j", str(jobs), "--target", "presscut", "presscut_tests"], tree, 3600)


def noticed_by(tree):
    """The first test that fails, or None."""
    binary = tree / BUILD / "presscut"
    code, text = run([str(binary), "check", "--strict", str(tree / "samples")], tree)
    if code != 0:
        page = re.search(r"[\w-]+\.html", text)
        return "samples: " + (page[0] if page else "check failed")
    code, text = run([str(tree / BUILD / "tests" / "presscut_tests"), " ".join(TEST_FILTER)], tree)
    if code != 0:
        failed = text.find("FAILED:")
        names = re.findall(r"^-{20,}\n(.+?)\n", text[:failed] if failed >= 0 else text, re.M)
        return "unit: " + (names[-1].strip() if names else "failed")
    code, text = run([sys.executable, str(tree / "tests" / "quality" / "gate.py"), "--presscut", str(binary)], tree)
    return "floors" if code == 1 else None


def copy_tree(work):
    """The tree without its builds; files that did not change keep their times, so that nothing is built twice."""
    work.mkdir(parents=True, exist_ok=True)
    for name in ("src", "tests", "samples"):
        for path in (work / name).rglob("*"):
            if path.is_file() and not (ROOT / path.relative_to(work)).exists():
                path.unlink()
    wanted = [p for n in ("src", "tests", "samples") for p in (ROOT / n).rglob("*") if p.is_file()]
    wanted += [p for p in ROOT.iterdir() if p.is_file()]
    wanted += [p for p in (ROOT / ".ci").rglob("*") if p.is_file()]
    for path in wanted:
        target = work / path.relative_to(ROOT)
        if target.exists() and target.read_bytes() == path.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        shutil.copymode(path, target)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", type=Path, default=HERE / "mutants.txt")
    parser.add_argument("--only", default="", help="changes whose name contains this")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "mutants", help="folder of the copy")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--at-most-surviving", type=int, default=2)
    parser.add_argument("--keep-binaries", type=Path, help="keep each changed program here, to try pages on")
    args = parser.parse_args()

    mutants = [m for m in read_table(args.table) if args.only in m["name"]]
    work = args.work.resolve()
    copy_tree(work)
    lost = [m for m in mutants if place_of(work, m) is None]
    for mutant in lost:
        print(f"{args.table.name}:{mutant['line']}: not found exactly once: {mutant['find']}", file=sys.stderr)
    if lost:
        return 2
    launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
    code, text = run(["cmake", "-S", ".", "-B", BUILD, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DPRESSCUT_TESTS=ON",
                      "-DCMAKE_CXX_FLAGS_RELEASE=-O2 -DNDEBUG", *launcher], work)
    if code == 0:
        code, text = build(work, args.jobs)
    if code != 0:
        print(text[-3000:], file=sys.stderr)
        return 2
    failing = noticed_by(work)
    if failing:
        print(f"the unchanged tree fails: {failing}", file=sys.stderr)
        return 2

    survivors = 0
    for mutant in mutants:
        started = time.monotonic()
        path, before, after = place_of(work, mutant)
        path.write_text(after, encoding="utf-8")
        code, text = build(work, args.jobs)
        noticed = "compiler" if code != 0 else noticed_by(work)
        if args.keep_binaries and code == 0:
            args.keep_binaries.mkdir(parents=True, exist_ok=True)
            shutil.copy(work / BUILD / "presscut", args.keep_binaries / re.sub(r"\W+", "_", mutant["name"]))
        path.write_text(before, encoding="utf-8")
        survivors += noticed is None
        print(f"{mutant['name']:<66} {'survives' if noticed is None else 'caught   by ' + noticed}"
              f"   ({time.monotonic() - started:.0f} s)", flush=True)
    print(f"{len(mutants) - survivors} of {len(mutants)} changes are caught")
    return 1 if survivors > args.at_most_surviving else 0


if __name__ == "__main__":
    sys.exit(main())
