#!/usr/bin/env bash
# packages_test.sh SOURCE [BUILD]: the portable preset's tarball, .deb and .rpm each run where nothing else is installed,
# the program links nothing and has at most 6 MB, and a build in another folder gives the same bytes. Without BUILD, both
# are built. Ends with 77 where rpm or dpkg is missing.
set -euo pipefail
source=$1 build=${2:-}
for tool in rpmbuild rpm dpkg dpkg-deb; do
  command -v $tool >/dev/null || { echo "skipped: $tool is missing"; exit 77; }
done
[ "$(id -u)" = 0 ] || { echo "skipped: chroot needs root"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
copy() { # of what is tracked, built with its own generated files
  mkdir -p "$1"
  git -C "$source" archive HEAD | tar -x -C "$1"
  (cd "$1" && cmake --preset portable && cmake --build --preset portable) >"$work/build.log" 2>&1 ||
    { tail -n 20 "$work/build.log"; exit 1; }
}
[ -n "$build" ] || { copy "$work/one"; build=$work/one/build/portable; }
cmake --build "$build" --target package >"$work/package.log" 2>&1 || { tail -n 20 "$work/package.log"; exit 1; }

size=$(stat -c %s "$build/presscut")
[ "$size" -le 6000000 ] || { echo "the program has $size bytes"; exit 1; }
! readelf -d "$build/presscut" | grep NEEDED || { echo "the program needs shared libraries"; exit 1; }

use() { # root
  for file in bin/presscut share/man/man1/presscut.1 share/bash-completion/completions/presscut \
    share/zsh/vendor-completions/_presscut share/fish/vendor_completions.d/presscut.fish share/doc/presscut/LICENSE; do
    ls "$1/usr/$file" >/dev/null 2>&1 || ls "$1/usr/$file.gz" >/dev/null || { echo "$1 lacks $file"; exit 1; }
  done
  [ "$(chroot "$1" /usr/bin/presscut --field authors <"$source/samples/german-article.html")" = "Greta Holm" ]
  chroot "$1" /usr/bin/presscut --charset shift_jis --field title < \
    <(printf '<h1>\x8b\xb4\x82\xaa\x8aJ\x92\xca</h1><p>x</p>') | grep -q 橋が開通
}
tarball=$(ls "$build"/presscut-*.tar.gz) deb=$(ls "$build"/presscut*.deb) rpm=$(ls "$build"/presscut*.rpm)
mkdir -p "$work"/{tar,deb/var/lib/dpkg/{info,updates},rpm}
mkdir -p "$work/tar/usr"
tar -x -C "$work/tar" --strip-components=1 -f "$tarball" && use "$work/tar"
touch "$work/deb/var/lib/dpkg/status"
dpkg --root="$work/deb" --force-script-chrootless --log=/dev/null -i "$deb" >/dev/null && use "$work/deb"
rpm --root "$work/rpm" --initdb && rpm --root "$work/rpm" -i --nodeps "$rpm" && use "$work/rpm"

if [ -z "${2:-}" ]; then
  copy "$work/a/folder/with another name"
  cmp "$build/presscut" "$work/a/folder/with another name/build/portable/presscut"
  echo "two builds in different folders give the same bytes"
fi
echo "$size bytes; $(for p in "$tarball" "$deb" "$rpm"; do printf '%s %s KB; ' "$(basename "$p")" $(($(stat -c %s "$p") / 1024)); done)each runs alone"
