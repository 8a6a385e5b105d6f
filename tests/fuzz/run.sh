#!/usr/bin/env bash
# run.sh TARGET SECONDS [BUILD]: fuzzes one target from its corpus and fresh seeds, then minimises the corpus.
# At most 60 files and 150 KB stay, the shortest first.
set -euo pipefail
target=$1 seconds=$2 here=$(cd "$(dirname "$0")" && pwd)
build=${3:-$here/../../build/fuzz}
corpus=$here/corpus/$target
binary=$(realpath "$build")/tests/fuzz/${target}_fuzz
work=$(realpath "$build")/tests/fuzz/$target
dictionary=$(sed -n "s/^add_fuzzer($target \([a-z]*\) .*/\1/p" "$here/CMakeLists.txt")
longest=$(sed -n "s/^add_fuzzer($target [a-z]* \([0-9]*\).*/\1/p" "$here/CMakeLists.txt")
mkdir -p "$corpus" "$work/found" "$work/merged"
"$here/make_seeds.py" "$work/seeds"
cd "$work"
common=(-timeout=20 -rss_limit_mb=3000 -max_len="$longest")
code=0
"$binary" "${common[@]}" -max_total_time="$seconds" -print_final_stats=1 -dict="$here/dictionaries/$dictionary.dict" \
  found "$corpus" "seeds/$target" || code=$?
"$binary" "${common[@]}" -merge=1 merged "$corpus" "seeds/$target" found
rm -f "$corpus"/*
total=0 count=0
while read -r size file; do
  [ $((total + size)) -le 150000 ] && [ "$count" -lt 60 ] || break
  cp "merged/$file" "$corpus/$file"
  total=$((total + size)) count=$((count + 1))
done < <(find merged -type f -printf '%s %f\n' | sort -n)
echo "$target: $count files, $total bytes, exit $code"
exit $code
