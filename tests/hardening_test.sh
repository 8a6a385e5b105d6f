#!/usr/bin/env bash
# The release program carries the protections that CMakeLists.txt asks for.
set -euo pipefail
binary=$1
require() { eval "$2" >/dev/null || { echo "missing: $1"; exit 1; }; }
require "position-independent executable" "readelf -hW '$binary' | grep 'Type:.*DYN'"
require "relocations read-only" "readelf -lW '$binary' | grep GNU_RELRO"
require "all symbols bound at the start" "readelf -dW '$binary' | grep -E 'BIND_NOW|FLAGS.*NOW'"
require "stack that cannot be run" "readelf -lW '$binary' | grep 'GNU_STACK.* RW '"
require "stack protector" "nm -D '$binary' | grep __stack_chk_fail"
require "checked string functions" "nm -D '$binary' | grep -E '__[a-z]+_chk'"
echo "PIE, RELRO, BIND_NOW, stack protector, fortified"
