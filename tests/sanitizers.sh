#!/usr/bin/env bash
# What needs builds of its own: the tests of threads under TSan, each fuzz target for a minute (PRESSCUT_FUZZ_SECONDS) from
# its corpus, and all tests under ASan and UBSan. Without clang's libFuzzer the fuzzing is skipped with a message.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset tsan
cmake --build --preset tsan
ctest --preset tsan
probe='extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }'
if clang++ -x c++ -fsanitize=fuzzer,address - -o /dev/null <<<"$probe" 2>/dev/null; then
  cmake --preset fuzz -DPRESSCUT_FUZZ_SECONDS="${PRESSCUT_FUZZ_SECONDS:-60}"
  cmake --build --preset fuzz --target fuzzers
  ctest --preset fuzz
else
  echo "skipped: fuzzing needs clang with libFuzzer (on Debian 12: clang and libclang-rt-14-dev)"
fi
cmake --preset dev
cmake --build --preset dev
ctest --preset dev
