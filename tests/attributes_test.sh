#!/usr/bin/env bash
# attributes_test.sh SOURCE_DIR: every attribute that a stage asks for by name stands in data/attribute_names.h, or the
# prescan would leave it out. SVG and MathML are read before any is left out; selectors turn that off.
set -euo pipefail
cd "$1/src"
asked=$(grep -rhoE --include=*.cpp --include=*.h --exclude-dir=train --exclude=selector.cpp --exclude=foreign.cpp \
          '(attribute\([^;]*"[a-z:-]+"|\ba\.name [!=]= "[a-z:-]+")' article author body content credit date dom evidence photo quote title |
        grep -oE '"[a-z:-]+"' | sort -u)
[ "$(wc -l <<<"$asked")" -ge 20 ] || { echo "the search finds too little: has the code changed its ways?" >&2; exit 1; }
missing=0
for name in $asked; do
  grep -qF -- "$name" data/attribute_names.h || { echo "not in data/attribute_names.h: $name"; missing=1; }
done
echo "$(wc -l <<<"$asked") attributes are asked for"
exit $missing
