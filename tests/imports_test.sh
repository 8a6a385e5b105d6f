#!/usr/bin/env bash
# No network code: the program imports nothing that opens a connection or resolves a name, and nothing that
# runs another program. Prints what it does import.
set -euo pipefail
binary=$1
symbols=$(nm -D --undefined-only "$binary" | awk '{print $NF}' | sed 's/@.*//' | sort -u)
count=$(wc -l <<<"$symbols")
[ "$count" -gt 50 ] || { echo "only $count imported symbols: nm saw no program"; exit 1; }
# Sanitizers bring a runtime of their own that imports everything.
if grep -q '^__[at]san_init' <<<"$symbols"; then
  echo "skipped: built with a sanitizer"
  exit 77
fi
forbidden='^(socket|socketpair|connect|bind|listen|accept4?|send(to|msg|mmsg)?|recv(from|msg|mmsg)?|getaddrinfo|gethostby.*|getnameinfo|res_.*|inet_.*|if_.*|popen|system|exec[lv].*|fexecve|posix_spawnp?|v?fork|dlopen|dlmopen)$'
if found=$(grep -E "$forbidden" <<<"$symbols"); then
  echo "imports that this program has no business with:"
  echo "$found"
  exit 1
fi
libraries=$(ldd "$binary" | awk '{print $1}' | grep -vE '^(linux-vdso|libc\.so|libm\.so|libz\.so|/lib.*/ld-)' || true)
[ -z "$libraries" ] || { echo "links more than libc, libm and zlib: $libraries"; exit 1; }
echo "$count imported symbols, none of the network"
