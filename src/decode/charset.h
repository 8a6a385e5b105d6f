// Encodings: their labels, and conversion to UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace presscut::decode {

/// Name that iconv knows the label's encoding by ("latin-1" gives "CP1252", as the WHATWG Encoding Standard
/// decodes it), or an empty view for an unknown label. Case and surrounding white space do not matter.
std::string_view find_charset(std::string_view label);

struct Converted {
  std::string text;          // well-formed UTF-8
  std::size_t replaced = 0;  // sequences that became U+FFFD
  bool known = true;         // false: iconv does not know the charset, `text` is empty
};

/// Converts bytes of the encoding (a name from find_charset) to UTF-8; ill-formed sequences become U+FFFD.
Converted convert_to_utf8(std::string_view bytes, std::string_view charset);

/// How the bytes read as UTF-8: sequences that are not ASCII, by kind.
struct Utf8Tally {
  std::size_t two_bytes = 0;   // well-formed, two bytes: Latin, Greek, Cyrillic, Arabic …
  std::size_t longer = 0;      // well-formed, three or four bytes
  std::size_t ideographs = 0;  // of those, U+3000 to U+DFFF: Chinese, Japanese, Korean
  std::size_t ill_formed = 0;
};
Utf8Tally tally_utf8(std::string_view bytes);

/// UTF-8 with stray bytes: a lone byte that cannot be the rest of a cut sequence is read as windows-1252
/// (pasted text, badly merged templates) when the page is otherwise in a Latin script; the rest becomes
/// U+FFFD. `stray` receives the number of bytes read as windows-1252.
Converted repair_mixed_utf8(std::string_view bytes, std::size_t& stray);

}  // namespace presscut::decode
