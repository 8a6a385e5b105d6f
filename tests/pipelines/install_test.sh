#!/usr/bin/env bash
# cmake --install puts all in place, and the Debian package holds the same and runs.
set -euo pipefail
build=$1 samples=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
check_tree() {
  for file in bin/presscut share/man/man1/presscut.1 share/bash-completion/completions/presscut \
    share/zsh/vendor-completions/_presscut share/fish/vendor_completions.d/presscut.fish share/doc/presscut/LICENSE; do
    ls "$1/$file" >/dev/null 2>&1 || ls "$1/$file.gz" >/dev/null || { echo "$1 lacks $file"; exit 1; }
  done
  [ "$("$1/bin/presscut" --field authors "$samples/german-article.html")" = "Greta Holm" ]
  "$1/bin/presscut" --print-man | cmp - "$1/share/man/man1/presscut.1"
}
cmake --install "$build" --prefix "$work/prefix" >/dev/null
check_tree "$work/prefix"
command -v dpkg-deb >/dev/null && command -v dpkg-shlibdeps >/dev/null ||
  { echo "skipped: dpkg-dev is not installed (cmake --install is fine)"; exit 77; }
cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work/package" >"$work/cpack.log" 2>&1 || { cat "$work/cpack.log"; exit 1; }
deb=$(ls "$work"/package/*.deb)
dpkg-deb -x "$deb" "$work/root"
check_tree "$work/root/usr"
depends=$(dpkg-deb -f "$deb" Depends)
grep -q libc6 <<<"$depends"
echo "$(basename "$deb"): $(($(stat -c %s "$deb") / 1024)) KB, depends on $depends"
