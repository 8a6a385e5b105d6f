#!/usr/bin/env bash
# Runs every command of README.md's sh blocks. Installing and building is what the test build itself has done,
# so those steps are checked for their packages and presets instead of being run again.
set -euo pipefail
source_dir=$1 binary=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$source_dir/samples" "$work/samples"
mkdir "$work/pages"
cp "$source_dir"/samples/*-article.html "$work/pages"
python3 "$source_dir/tests/pipelines/pages.py" jsonl "$work/pages.jsonl" "$work/pages"
python3 "$source_dir/tests/pipelines/pages.py" warc "$work/crawl.warc" "$work/pages"
mkdir -p "$work/build/release"
ln -s "$binary" "$work/build/release/presscut"
cd "$work"
unset CI
count=0
while IFS= read -r line; do
  case $line in
    apt-get*)
      packages=$(sed 's/.*--no-install-recommends \(.*\) && cmake --preset.*/\1/' <<<"$line" | sed 's/ &&.*//; s/\$([^)]*)//')
      [ -n "$packages" ] || { echo "no packages in: $line"; exit 1; }
      if command -v dpkg-query >/dev/null; then
        for package in $packages; do
          dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            { echo "README installs $package, which this build did not have"; exit 1; }
        done
      fi
      for preset in $(grep -o -- '--preset [a-z]*' <<<"$line" | awk '{print $2}' | sort -u); do
        grep -q "\"name\": \"$preset\"" "$source_dir/CMakePresets.json" || { echo "no preset $preset"; exit 1; }
      done
      run=$(grep -o 'build/release/presscut .*' <<<"$line" || true)
      [ -z "$run" ] || bash -euo pipefail -c "$run" >"$work/out"
      ;;
    parallel* | *"| parallel"*)
      if command -v parallel >/dev/null; then
        echo "+ $line"
        bash -eo pipefail -c "$line" >"$work/out"
        expected=$(bash -c "case '$line' in ls*) ls samples/*-article.html ;; *) cat pages.jsonl ;; esac" | wc -l)
        [ "$(wc -l <articles.jsonl)" -eq "$expected" ] || { echo "not $expected lines: $line"; exit 1; }
      else
        echo "skipped, no GNU parallel: $line"
      fi
      ;;
    cmake*) # the build of this test stands in for build/release, see the install test
      ;;
    *)
      echo "+ $line"
      bash -eo pipefail -c "$line" >"$work/out" || { echo "failed: $line"; cat "$work/out"; exit 1; }
      [ -s "$work/out" ] || grep -q -- '-o \|bless' <<<"$line" || { echo "printed nothing: $line"; exit 1; }
      ;;
  esac
  count=$((count + 1))
done < <(awk '/^```sh$/ {inside = 1; next} /^```/ {inside = 0} inside' "$source_dir/README.md")
echo "$count commands"
[ "$count" -ge 5 ]
