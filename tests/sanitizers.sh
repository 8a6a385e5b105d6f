#!/usr/bin/env bash
# What needs builds of its own: the hardened release and what it imports, the tests of threads under TSan, and each
# fuzz target for a minute (PRESSCUT_FUZZ_SECONDS) from its corpus. ASan and UBSan are the dev preset's. Without clang's libFuzzer the
# fuzzing is skipped with a message.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release
cmake --build --preset release --target presscut
ctest --preset release -R '^(imports|hardening|samples)$'
cmake --preset tsan
cmake --build --preset tsan
ctest --preset tsan
probe='extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }'
if ! clang++ -x c++ -fsanitize=fuzzer,address - -o /dev/null <<<"$probe" 2>/dev/null; then
  echo "skipped: fuzzing needs clang with libFuzzer (on Debian 12: clang and libclang-rt-14-dev)"
  exit 0
fi
cmake --preset fuzz -DPRESSCUT_FUZZ_SECONDS="${PRESSCUT_FUZZ_SECONDS:-60}"
cmake --build --preset fuzz --target fuzzers
ctest --preset fuzz
