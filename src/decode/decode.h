// Bytes of a page to UTF-8 text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace presscut::decode {

/// `charset_hint`: the caller's charset (from --charset or HTTP), empty for none.
/// Never fails; what could not be decoded becomes U+FFFD and a warning.
std::string decode_to_utf8(std::string_view bytes, std::string_view charset_hint,
                           std::vector<std::string>& warnings);

}  // namespace presscut::decode
