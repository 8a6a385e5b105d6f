#!/usr/bin/env bash
# Opens reports in headless Chromium. Skipped (77) where the browser or the two npm packages cannot be had.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
samples=$1 binary=$2 work=$3
skip() { echo "skipped: $1"; exit 77; }
chromium=$(command -v chromium || command -v chromium-browser || true)
[ -n "$chromium" ] || skip "chromium is not installed"
command -v node >/dev/null || skip "node is not installed"
command -v npm >/dev/null || skip "npm is not installed"
mkdir -p "$work"
if ! cmp -s "$here/package-lock.json" "$work/package-lock.json" || [ ! -d "$work/node_modules/axe-core" ]; then
  cp "$here/package.json" "$work/"
  (cd "$work" && cp "$here/package-lock.json" . && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-audit --no-fund) ||
    { rm -f "$work/package-lock.json"; skip "npm ci could not install playwright-core and axe-core"; }
fi
cp "$here/report_test.mjs" "$work/"
rm -rf "$work/pages" && mkdir -p "$work/pages"
CHROMIUM=$chromium PRESSCUT=$binary SAMPLES=$samples node "$work/report_test.mjs" "$work/pages"
