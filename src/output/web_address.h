// Addresses that may be printed as links.
#pragma once

#include <string>
#include <string_view>

#include "base/ascii.h"

namespace presscut::output {

/// http or https, and nothing that could end the attribute or link it is printed in: no "javascript:".
inline bool is_web_address(std::string_view address) {
  return base::starts_with_ignore_case(address, "http://") ||
         base::starts_with_ignore_case(address, "https://");
}

/// The address with white space, quotes, angle brackets and control characters percent-encoded.
inline std::string escaped_address(std::string_view address) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte == 0x7F || c == '"' || c == '\'' || c == '<' || c == '>' || c == '\\') {
      out.push_back('%');
      out.push_back(kHex[byte >> 4]);
      out.push_back(kHex[byte & 15]);
    } else {
      out.push_back(c);
    }
  }
  return out;
}

}  // namespace presscut::output
