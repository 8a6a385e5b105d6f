#include "base/utf8.h"

#include <array>
#include <bit>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace presscut::base {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

// Length of the well-formed sequence at text[at], or 0; `bad` is how many bytes its ill-formed prefix
// (maximal subpart) covers.
std::size_t sequence_length(std::string_view text, std::size_t at, std::size_t& bad) {
  const unsigned char lead = byte_at(text, at);
  bad = 1;
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const std::size_t want = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  unsigned char low = 0x80, high = 0xBF;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  for (std::size_t i = 1; i < want; ++i) {
    if (at + i >= text.size() || byte_at(text, at + i) < low || byte_at(text, at + i) > high) return 0;
    bad = i + 1;
    low = 0x80;
    high = 0xBF;
  }
  return want;
}

}  // namespace

std::size_t find_non_ascii(std::string_view text, std::size_t at) {
#if defined(__SSE2__)
  while (at + 16 <= text.size()) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const int high_bits = _mm_movemask_epi8(block);
    if (high_bits != 0)
      return at + static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(high_bits)));
    at += 16;
  }
#else
  while (at + 8 <= text.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    if ((word & 0x8080808080808080u) != 0) break;
    at += 8;
  }
#endif
  while (at < text.size() && byte_at(text, at) < 0x80) ++at;
  return at;
}

char32_t next_wide_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(byte_at(text, i)); };
  const unsigned char lead = byte_at(text, at);
  const auto continues = [&](std::size_t i) { return (byte_at(text, i) & 0xC0) == 0x80; };
  if (lead >= 0xC2 && lead < 0xE0 && at + 1 < text.size() && continues(at + 1)) {
    at += 2;
    return (byte(at - 2) & 0x1F) << 6 | (byte(at - 1) & 0x3F);
  }
  // E0 and ED have further rules.
  if (lead > 0xE0 && lead < 0xED && at + 2 < text.size() && continues(at + 1) && continues(at + 2)) {
    at += 3;
    return (byte(at - 3) & 0x0F) << 12 | (byte(at - 2) & 0x3F) << 6 | (byte(at - 1) & 0x3F);
  }
  std::size_t bad = 0;
  const std::size_t length = sequence_length(text, at, bad);
  const std::size_t start = at;
  at += length == 0 ? 1 : length;
  switch (length) {
    case 1:
      return byte(start);
    case 2:
      return (byte(start) & 0x1F) << 6 | (byte(start + 1) & 0x3F);
    case 3:
      return (byte(start) & 0x0F) << 12 | (byte(start + 1) & 0x3F) << 6 | (byte(start + 2) & 0x3F);
    case 4:
      return (byte(start) & 0x07) << 18 | (byte(start + 1) & 0x3F) << 12 | (byte(start + 2) & 0x3F) << 6 |
             (byte(start + 3) & 0x3F);
    default:
      return kReplacement;
  }
}

void append_wide_utf8(std::string& out, char32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = kReplacement;
  const auto tail = [&](int shift) { return static_cast<char>(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x800) {
    out.append({static_cast<char>(0xC0 | c >> 6), tail(0)});
  } else if (c < 0x10000) {
    out.append({static_cast<char>(0xE0 | c >> 12), tail(6), tail(0)});
  } else {
    out.append({static_cast<char>(0xF0 | c >> 18), tail(12), tail(6), tail(0)});
  }
}

std::size_t find_invalid_utf8(std::string_view text, std::size_t at) {
  std::size_t bad = 0;
  while (at < text.size()) {
    if (byte_at(text, at) < 0x80) {
      at = find_non_ascii(text, at);
      continue;
    }
    const std::size_t length = sequence_length(text, at, bad);
    if (length == 0) return at;
    at += length;
  }
  return at;
}

std::size_t ill_formed_length(std::string_view text, std::size_t at) {
  std::size_t bad = 0;
  return sequence_length(text, at, bad) == 0 ? bad : 0;
}

std::string repair_utf8(std::string_view text, std::size_t* replaced) {
  std::string out;
  out.reserve(text.size());
  std::size_t at = 0;
  std::size_t count = 0;
  while (at < text.size()) {
    const std::size_t invalid = find_invalid_utf8(text, at);
    out.append(text.substr(at, invalid - at));
    at = invalid;
    if (at == text.size()) break;
    append_utf8(out, kReplacement);
    at += ill_formed_length(text, at);
    ++count;
  }
  if (replaced != nullptr) *replaced = count;
  return out;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

}  // namespace presscut::base
