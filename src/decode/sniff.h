// Which encoding a page says it is in, and which its bytes look like.
#pragma once

#include <string_view>

namespace presscut::decode {

/// Label in the page's first `<meta>` or XML declaration that names a known encoding, or an empty view:
/// https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding, over the first 64 KiB
/// instead of 1 KiB, since pages put long scripts before it.
std::string_view find_declared_charset(std::string_view bytes);

/// "UTF-16LE" or "UTF-16BE" when every other byte at the start is zero, else empty.
std::string_view find_utf16_pattern(std::string_view bytes);

/// iconv name of the encoding that letter statistics suggest (uchardet), or "CP1252" when they suggest none.
std::string_view detect_charset(std::string_view bytes);

/// What find_binary_kind says of bytes that it cannot name.
inline constexpr std::string_view kUnknownBinary = "binary data";

/// What the bytes are when they are not a text to read ("a PDF document", "a JPEG image" …, or kUnknownBinary
/// for many control characters without the pattern of UTF-16); empty for text.
std::string_view find_binary_kind(std::string_view bytes);

}  // namespace presscut::decode
