#include "decode/charset.h"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

#include "base/ascii.h"
#include "base/utf8.h"
#include "data/charset_labels.h"
#include "data/windows_1252.h"

namespace presscut::decode {
namespace {

constexpr std::size_t kMaxLabel = 32;

char32_t windows_1252(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? data::kWindows1252[byte - 0x80] : byte;
}

// Nine of ten legacy pages are in windows-1252: a table is faster than loading a converter, and maps the
// five bytes that iconv refuses as browsers do.
Converted convert_windows_1252(std::string_view bytes) {
  Converted result;
  result.text.reserve(bytes.size() + bytes.size() / 8);
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t high = base::find_non_ascii(bytes, at);
    result.text.append(bytes.substr(at, high - at));
    at = high;
    if (at < bytes.size())
      base::append_utf8(result.text, windows_1252(static_cast<unsigned char>(bytes[at++])));
  }
  return result;
}

// Closes the converter on every way out.
struct Converter {
  iconv_t handle;
  explicit Converter(const char* charset) : handle(iconv_open("UTF-8", charset)) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (known()) iconv_close(handle);
  }
  bool known() const { return handle != reinterpret_cast<iconv_t>(-1); }
};

// Lead bytes that stay alone when text in a Latin script is cut inside a character.
bool is_latin_lead(unsigned char byte) {
  return byte == 0xC2 || byte == 0xC3 || byte == 0xE2;
}

}  // namespace

std::string_view find_charset(std::string_view label) {
  label = base::trim(label);
  if (label.empty() || label.size() > kMaxLabel) return {};
  const std::string lower = base::lowered(label);
  const auto* found = std::lower_bound(
      std::begin(data::kCharsetLabels), std::end(data::kCharsetLabels), lower,
      [](const data::CharsetLabel& entry, const std::string& wanted) { return entry.label < wanted; });
  if (found == std::end(data::kCharsetLabels) || found->label != lower) return {};
  return found->iconv_name;
}

Converted convert_to_utf8(std::string_view bytes, std::string_view charset) {
  Converted result;
  if (charset == "CP1252") return convert_windows_1252(bytes);
  if (charset == "UTF-8") {
    result.text = base::repair_utf8(bytes, &result.replaced);
    return result;
  }
  const Converter converter(std::string(charset).c_str());
  if (!converter.known()) {
    result.known = false;
    return result;
  }
  std::string buffer(64 * 1024, '\0');
  char* in = const_cast<char*>(bytes.data());  // iconv's interface; it does not write
  std::size_t in_left = bytes.size();
  const std::size_t unit = charset.starts_with("UTF-16") ? 2 : 1;
  bool more = true;
  while (more) {
    char* out = buffer.data();
    std::size_t out_left = buffer.size();
    // The last call, without input, writes what the converter still keeps back.
    more = in_left > 0;
    const std::size_t code = more ? iconv(converter.handle, &in, &in_left, &out, &out_left)
                                  : iconv(converter.handle, nullptr, nullptr, &out, &out_left);
    const int error = code == static_cast<std::size_t>(-1) ? errno : 0;
    result.text.append(buffer.data(), buffer.size() - out_left);
    if (error == 0 || error == E2BIG) continue;
    base::append_utf8(result.text, base::kReplacement);
    ++result.replaced;
    const std::size_t skipped = error == EINVAL ? in_left : std::min(unit, in_left);
    in += skipped;
    in_left -= skipped;
  }
  // glibc writes lone surrogates of UTF-16 as they are.
  if (!base::is_valid_utf8(result.text)) result.text = base::repair_utf8(result.text, &result.replaced);
  return result;
}

Converted repair_mixed_utf8(std::string_view bytes, std::size_t& stray) {
  Converted result;
  stray = 0;
  const Utf8Tally tally = tally_utf8(bytes);
  const bool latin = tally.two_bytes >= tally.ideographs;
  result.text.reserve(bytes.size() + 16);
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t invalid = base::find_invalid_utf8(bytes, at);
    result.text.append(bytes.substr(at, invalid - at));
    at = invalid;
    if (at == bytes.size()) break;
    const std::size_t length = base::ill_formed_length(bytes, at);
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (latin && length == 1 && !is_latin_lead(byte)) {
      base::append_utf8(result.text, windows_1252(byte));
      ++stray;
    } else {
      base::append_utf8(result.text, base::kReplacement);
      ++result.replaced;
    }
    at += length;
  }
  return result;
}

Utf8Tally tally_utf8(std::string_view bytes) {
  Utf8Tally tally;
  std::size_t at = 0;
  while ((at = base::find_non_ascii(bytes, at)) < bytes.size()) {
    const std::size_t bad = base::ill_formed_length(bytes, at);
    if (bad > 0) {
      ++tally.ill_formed;
      at += bad;
      continue;
    }
    const auto lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0xE0) {
      ++tally.two_bytes;
      at += 2;
    } else {
      tally.ideographs += lead >= 0xE3 && lead <= 0xED ? 1 : 0;
      ++tally.longer;
      at += lead < 0xF0 ? 3 : 4;
    }
  }
  return tally;
}

}  // namespace presscut::decode
