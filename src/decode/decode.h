// Bytes of a page to UTF-8 text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/warning.h"

namespace presscut::decode {

inline constexpr std::size_t kDefaultMaxBytes = 64u << 20;

/// Text of the page in well-formed UTF-8 without NUL. Compressed data is unpacked (at most `max_bytes`). The
/// encoding is, in this order: a byte-order mark's, `charset_hint` (the caller's, from --charset or HTTP,
/// empty for none), UTF-8 when the bytes are valid as such, the page's own declaration, what letter
/// statistics suggest. Never fails; what could not be decoded becomes U+FFFD and a warning. A page that is
/// text already keeps its memory.
std::string decode_to_utf8(std::string&& bytes, std::string_view charset_hint, base::Warnings& warnings,
                           std::size_t max_bytes = kDefaultMaxBytes);
std::string decode_to_utf8(std::string_view bytes, std::string_view charset_hint, base::Warnings& warnings,
                           std::size_t max_bytes = kDefaultMaxBytes);

}  // namespace presscut::decode
