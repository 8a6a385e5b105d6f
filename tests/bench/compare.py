#!/usr/bin/env python3
"""Times presscut beside other extractors on the same pages, in one interleaved run.

    compare.py --presscut build/release/presscut FOLDER… [--rounds 5] [--node FOLDER]

Peers that are installed take part: trafilatura, resiliparse and htmldate for this Python (a virtual environment
serves), Readability with linkedom for node, found in the node_modules of --node. A peer holds its pages in memory and is timed
without its own start-up; presscut is timed as a process that reads its files, all fields as JSON Lines. Each round runs every tool
once, in turn, so that a busy moment of the machine hits all alike. Printed are median and spread of the rounds, and the ratio
of the medians to presscut's.
"""
import argparse
import importlib.util
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PEERS = {
    "trafilatura": """
from trafilatura import bare_extraction
def run(page): bare_extraction(page, with_metadata=True)
""",
    "resiliparse": """
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import bytes_to_str, detect_encoding
def run(page): extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True)
""",
    "htmldate": """
from htmldate import find_date
def run(page): find_date(page)
""",
}
WORKER = """
import sys, time, logging
logging.disable(logging.CRITICAL)
pages = [open(p, 'rb').read() for p in open(sys.argv[1]).read().split('\\n') if p]
%s
for line in sys.stdin:
    begin = time.perf_counter()
    for page in pages:
        try: run(page)
        except Exception: pass
    print(time.perf_counter() - begin, flush=True)
"""
READABILITY = """
const fs = require('fs');
const { Readability } = require('@mozilla/readability');
const { parseHTML } = require('linkedom');
const pages = fs.readFileSync(process.argv[2], 'utf8').split('\\n').filter(Boolean).map(p => fs.readFileSync(p, 'utf8'));
require('readline').createInterface({ input: process.stdin }).on('line', () => {
  const begin = process.hrtime.bigint();
  for (const page of pages) { try { new Readability(parseHTML(page).document).parse(); } catch (e) {} }
  console.log(Number(process.hrtime.bigint() - begin) / 1e9);
});
"""


class Worker:
    """A peer that stays in memory; one line in starts a round, one line out is its seconds."""

    def __init__(self, command, **kw):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                        text=True, **kw)

    def time(self):
        try:
            self.process.stdin.write("go\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass
        line = self.process.stdout.readline()
        if not line:
            sys.exit("compare.py: a peer ended early: %s" % " ".join(self.process.args[:2]))
        return float(line)


class Presscut:
    def __init__(self, binary, listing, *flags):
        self.command = [binary, "-f", "jsonl", "--files-from", listing, *flags]

    def time(self):
        begin = time.perf_counter()
        subprocess.run(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        return time.perf_counter() - begin


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--presscut", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--node", type=Path, help="folder whose node_modules hold @mozilla/readability and linkedom")
    parser.add_argument("folder", nargs="+", type=Path)
    args = parser.parse_args()
    pages = sorted(str(p.resolve()) for folder in args.folder for p in folder.rglob("*.html"))
    if not pages:
        sys.exit("compare.py: no .html below " + ", ".join(map(str, args.folder)))
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder, "pages.txt")
        listing.write_text("\n".join(pages) + "\n", encoding="utf-8")
        tools = {"presscut": Presscut(args.presscut, str(listing)), "presscut -j 2": Presscut(args.presscut, str(listing), "-j", "2")}
        for name, code in PEERS.items():
            if importlib.util.find_spec(name):
                tools[name] = Worker([sys.executable, "-c", WORKER % code, str(listing)])
            else:
                print("%s is not installed: left out" % name, file=sys.stderr)
        if args.node and shutil.which("node") and (args.node / "node_modules/@mozilla/readability").is_dir():
            script = Path(folder, "readability.cjs")
            script.write_text(READABILITY, encoding="utf-8")
            tools["Readability, linkedom"] = Worker(["node", str(script), str(listing)], cwd=args.node,
                                                    env={"NODE_PATH": str((args.node / "node_modules").resolve()), "PATH": "/usr/local/bin:/usr/bin:/bin"})
        else:
            print("Readability with linkedom is not installed: left out", file=sys.stderr)
        times = {name: [] for name in tools}
        for _ in range(args.rounds):
            for name, tool in tools.items():
                times[name].append(tool.time())
        for tool in tools.values():
            if isinstance(tool, Worker):
                tool.process.stdin.close()
                tool.process.wait()
    base = statistics.median(times["presscut"])
    print("%d pages, %.1f MB, %d rounds" % (len(pages), sum(Path(p).stat().st_size for p in pages) / 1e6, args.rounds))
    print("%-24s %12s %18s %10s" % ("tool", "ms a page", "spread", "ratio"))
    for name, values in times.items():
        ms = [1000 * v / len(pages) for v in values]
        print("%-24s %12.3f %8.3f … %-8.3f %8.2f x" % (name, statistics.median(ms), min(ms), max(ms), statistics.median(values) / base))


if __name__ == "__main__":
    main()
