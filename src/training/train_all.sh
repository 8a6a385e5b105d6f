#!/usr/bin/env bash
# train_all.sh DATA [BUILD]: trains every model again and writes src/model/tables. The same data, program and versions
# (requirements.txt) give the same bytes, whatever was in the tables before.
#
# DATA holds score.py, data/SET/gold.jsonl with data/SET/html/ID.html.gz, quotes/{polnear_dev,pages_dev,pages_dev_2}.jsonl
# and photos/photos_dev.jsonl.
# BUILD (build/quick) is a finished Ninja build of this tree. PYTHON names an interpreter with the requirements. Takes
# some 40 minutes on two cores and 4 GB of memory; what each model is: cards/.
set -euo pipefail
[ $# -ge 1 ] || { sed -n 2,8p "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
data=$(cd "$1" && pwd)
build=${2:-$root/build/quick}
python=${PYTHON:-python3}
tables=$root/src/model/tables
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1 PYTHONHASHSEED=0 OMP_NUM_THREADS=2

"$python" - "$here/requirements.txt" <<'CHECK'
import importlib.metadata, sys
for line in open(sys.argv[1]):
    name, _, wanted = line.strip().partition("==")
    if not wanted or name.startswith("#"):
        continue
    found = importlib.metadata.version(name)
    if found != wanted:
        print(f"train_all.sh: {name} is {found}, the tables were trained with {wanted}", file=sys.stderr)
CHECK
cmake --build "$build" --target presscut print_candidates print_features

echo "== title, date, authors"
for name in WCXB FUNDUS TRAF MOZ DATE WORLD; do
  mkdir -p "$work/pages/$name"
  for page in "$data/data/$name/html"/*.html.gz; do
    base=$(basename "$page")
    gzip -dc "$page" >"$work/pages/$name/${base%.gz}"
  done
done
find "$work/pages" -name '*.html' -print0 | LC_ALL=C sort -z | xargs -0 "$build/print_candidates" >"$work/candidates.jsonl"
for pair in titles:title dates:date bylines:author; do
  "$python" "$here/train_rankers.py" "${pair%:*}" --data "$data" --candidates "$work/candidates.jsonl" >"$work/table"
  cp "$work/table" "$tables/${pair#*:}_table.cpp"
done

echo "== blocks"
"$python" "$here/train_blocks.py" --bench "$data/data" --presscut "$build/presscut" --work "$work"
cmake --build "$build" --target presscut print_features
echo "== verdict"
"$python" "$here/train_verdict.py" --bench "$data/data" --build "$build" --work "$work"
cmake --build "$build" --target presscut print_features
echo "== captions and credit lines"
"$python" "$here/train_photos.py" --data "$data" --presscut "$build/presscut" --work "$work/photos"
cmake --build "$build" --target presscut print_features
echo "== quotations"
"$python" "$here/train_quotes.py" --bench "$data" --presscut "$build/presscut" --write
git -C "$root" --no-pager diff --stat -- src/model/tables || true
