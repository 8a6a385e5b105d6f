#include "decode/decode.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "decode/charset.h"
#include "decode/compression.h"
#include "decode/sniff.h"

namespace presscut::decode {
namespace {

// So many well-formed sequences for each ill-formed one make a damaged UTF-8 page, even when it declares
// something else: in other encodings well-formed UTF-8 is rare.
constexpr std::size_t kMostlyUtf8 = 4;

class PageDecoder {
 public:
  PageDecoder(std::string&& page, base::Warnings& warnings)
      : page_(std::move(page)), bytes_(page_), warnings_(warnings) {}

  std::string decode(std::string_view hint) {
    if (bytes_.starts_with("\xEF\xBB\xBF")) return read_marked("UTF-8", 3);
    if (bytes_.starts_with("\xFF\xFE")) return read_marked("UTF-16LE", 2);
    if (bytes_.starts_with("\xFE\xFF")) return read_marked("UTF-16BE", 2);
    if (const std::string_view charset = find_charset(hint); !charset.empty()) return read_as(charset);
    if (!hint.empty())
      warnings_.push_back(
          {"decode.unknown_charset", fmt::format("decode: unknown charset \"{}\" was ignored", hint)});
    if (const std::string_view utf16 = find_utf16_pattern(bytes_); !utf16.empty()) return read_as(utf16);
    if (base::is_valid_utf8(bytes_)) return read_valid_utf8();
    return read_legacy();
  }

 private:
  std::string read_marked(std::string_view charset, std::size_t mark) {
    bytes_.remove_prefix(mark);
    return read_as(charset);
  }

  std::string read_valid_utf8() {
    // Of the encodings in use only this one hides in ASCII.
    if (bytes_.find('\x1B') != std::string_view::npos &&
        find_charset(find_declared_charset(bytes_)) == "ISO-2022-JP") {
      return read_as("ISO-2022-JP");
    }
    return std::move(page_);
  }

  std::string read_legacy() {
    std::string_view charset = find_charset(find_declared_charset(bytes_));
    // A page that could be searched for <meta> is not in UTF-16.
    if (charset.starts_with("UTF-16")) charset = "UTF-8";
    const Utf8Tally tally = tally_utf8(bytes_);
    const std::size_t wanted = charset == "UTF-8" ? tally.ill_formed : kMostlyUtf8 * tally.ill_formed;
    if (tally.two_bytes + tally.longer >= wanted) return read_as("UTF-8");
    if (charset.empty() || charset == "UTF-8") charset = detect_charset(bytes_);
    return read_as(charset);
  }

  std::string read_as(std::string_view charset) {
    if (charset == "UTF-8" && base::is_valid_utf8(bytes_)) {
      page_.erase(0, page_.size() - bytes_.size());
      return std::move(page_);
    }
    std::size_t stray = 0;
    Converted converted =
        charset == "UTF-8" ? repair_mixed_utf8(bytes_, stray) : convert_to_utf8(bytes_, charset);
    if (!converted.known) {
      warnings_.push_back(
          {"decode.no_converter",
           fmt::format("decode: this system cannot convert {}, read as windows-1252", charset)});
      converted = convert_to_utf8(bytes_, "CP1252");
    }
    if (stray > 0) {
      warnings_.push_back({"decode.stray_bytes",
                           fmt::format("decode: {} stray bytes in UTF-8 were read as windows-1252", stray)});
    }
    if (converted.replaced > 0) {
      warnings_.push_back(
          {"decode.replaced", fmt::format("decode: {} sequences are not valid {} and became U+FFFD",
                                          converted.replaced, charset)});
    }
    return std::move(converted.text);
  }

  std::string page_;
  std::string_view bytes_;  // without the mark
  base::Warnings& warnings_;
};

void drop_nul(std::string& text, base::Warnings& warnings) {
  const std::size_t dropped = std::erase(text, '\0');
  if (dropped > 0)
    warnings.push_back({"decode.nul", fmt::format("decode: {} NUL characters were dropped", dropped)});
}

}  // namespace

std::string decode_to_utf8(std::string&& bytes, std::string_view charset_hint, base::Warnings& warnings,
                           std::size_t max_bytes) {
  if (const Codec codec = find_codec(bytes); codec != Codec::kNone) {
    Unpacked unpacked = unpack(codec, bytes, max_bytes);
    bytes = std::move(unpacked.text);
    if (unpacked.status != UnpackStatus::kComplete)
      warnings.push_back({"decode.packed", unpack_message(codec, unpacked.status)});
  }
  std::string text = PageDecoder(std::move(bytes), warnings).decode(charset_hint);
  if (text.find('\0') != std::string::npos) drop_nul(text, warnings);
  return text;
}

std::string decode_to_utf8(std::string_view bytes, std::string_view charset_hint, base::Warnings& warnings,
                           std::size_t max_bytes) {
  return decode_to_utf8(std::string(bytes), charset_hint, warnings, max_bytes);
}

}  // namespace presscut::decode
