// What the fuzz targets share: checks that stop the fuzzer, and well-formed text from its bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "base/warning.h"
#include "decode/decode.h"

namespace presscut::fuzz {

/// A promise that no input may break; the fuzzer takes the abort for a crash.
inline void require(bool kept, const char* promise) {
  if (kept) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

inline void require_utf8(std::string_view text) {
  require(base::is_valid_utf8(text), "text is well-formed UTF-8");
}

inline std::string_view bytes_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// As the stages behind decode/ get it.
inline std::string text_of(std::string_view bytes) {
  base::Warnings warnings;
  return decode::decode_to_utf8(bytes, "utf-8", warnings, 1 << 20);
}

}  // namespace presscut::fuzz
