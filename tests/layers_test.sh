#!/usr/bin/env bash
# A folder of src/ includes only itself and folders to its left.
set -euo pipefail
cd "$1/src"
order=(base data model decode dom html evidence date credit author title body photo quote content article output check report input cli training)
rank() { for i in "${!order[@]}"; do [ "${order[$i]}" = "$1" ] && { echo "$i"; return; }; done; echo -1; }
bad=0 seen=0
while IFS=: read -r file line; do
  from=${file%%/*}
  to=$(sed 's/.*"\([a-z_]*\)\/.*/\1/' <<<"$line")
  a=$(rank "$from") b=$(rank "$to")
  seen=$((seen + 1))
  if [ "$a" -lt 0 ] || [ "$b" -lt 0 ] || [ "$b" -gt "$a" ]; then
    echo "$file includes to its right or outside the order: $line"
    bad=1
  fi
done < <(grep -rHoE '#include "[a-z_]+/[^"]+"' --include='*.h' --include='*.cpp' . | sed 's/^\.\///' | grep -v '^main.cpp')
gumbo=$(grep -rl 'gumbo.h' --include='*.h' --include='*.cpp' . | grep -v '^./html/' || true)
[ -z "$gumbo" ] || { echo "gumbo.h outside html/: $gumbo"; bad=1; }
echo "$seen includes"
[ "$seen" -gt 50 ] && [ "$bad" -eq 0 ]
