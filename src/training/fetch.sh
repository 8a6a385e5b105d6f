#!/usr/bin/env bash
# fetch.sh DATA [SET…]: downloads the public data sets of sources.txt into DATA/sources/SET, each at its commit and
# only the folders that are wanted. Sets that are there at that commit already are left alone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 1 ] || { sed -n 2,3p "$0" >&2; exit 2; }
data=$1
shift
wanted=" $* "
known=" $(awk '!/^#/ && NF {print $1}' "$here/sources.txt" | tr '\n' ' ')"
for name in "$@"; do
  [[ $known == *" $name "* ]] || { echo "fetch.sh: $name is not one of:$known" >&2; exit 2; }
done
command -v git >/dev/null || { echo "fetch.sh: needs git 2.27 or newer" >&2; exit 2; }
while read -r name url commit folders licence; do
  [[ -z $name || $name == \#* ]] && continue
  [[ $# -eq 0 || $wanted == *" $name "* ]] || continue
  target=$data/sources/$name
  if [ "$(git -C "$target" rev-parse -q --verify HEAD 2>/dev/null)" = "$commit" ]; then
    echo "$name: at $commit already"
    continue
  fi
  echo "$name: $url at $commit ($licence)"
  rm -rf "$target"
  mkdir -p "$target"
  git -C "$target" init -q
  git -C "$target" remote add origin "$url"
  git -C "$target" config extensions.partialClone origin
  git -C "$target" sparse-checkout set --no-cone ${folders//,/ }
  git -C "$target" fetch -q --depth 1 --filter=blob:none origin "$commit"
  git -C "$target" checkout -q --detach "$commit"
done <"$here/sources.txt"
