// iconv for the portable program, to UTF-8 only: takes the place of the C library's, which would load its
// converters from the system that the program happens to run on.
#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <optional>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "decode/portable/charset_table.h"

namespace {

using namespace presscut;
using decode::CharsetTable;

enum class Scheme { kTable, kUtf16Le, kUtf16Be, kUtf8, kIso2022Jp };
enum class JisSet { kAscii, kKatakana, k0208, k0212 };

struct Converter {
  Scheme scheme = Scheme::kTable;
  const CharsetTable* table = nullptr;
  JisSet set = JisSet::kAscii;
};

struct Character {
  std::size_t bytes = 0;  // read
  char32_t code_point = 0;
  bool none = false;  // an escape sequence: nothing to write
};

// What went wrong instead of a character.
enum class Fault { kCut, kInvalid };

struct Outcome {
  std::optional<Character> character;
  Fault fault = Fault::kInvalid;
};

const CharsetTable* find_table(std::string_view name) {
  for (std::size_t i = 0; i < decode::kCharsetTableCount; ++i) {
    if (decode::kCharsetTables[i].name == name) return &decode::kCharsetTables[i];
  }
  return nullptr;
}

unsigned char byte_at(std::string_view in, std::size_t at) {
  return static_cast<unsigned char>(in[at]);
}

char32_t in_row(const std::uint8_t* row_of, const std::uint16_t* rows, unsigned lead, unsigned trail) {
  if (row_of[lead] == 0 || trail < decode::kFirstTrail) return decode::kNoCharacter;
  return rows[(row_of[lead] - 1U) * decode::kTrails + trail - decode::kFirstTrail];
}

Outcome four_bytes(std::string_view in) {
  if (in.size() < 4) return {std::nullopt, Fault::kCut};
  const unsigned a = byte_at(in, 0), b = byte_at(in, 1), c = byte_at(in, 2), d = byte_at(in, 3);
  if (c < 0x81 || c == 0xFF || d < 0x30 || d > 0x39) return {};
  const std::uint32_t number = ((a - 0x81) * 10 + b - 0x30) * 1260 + (c - 0x81) * 10 + d - 0x30;
  constexpr std::uint32_t kAstral = 189000;
  if (number >= kAstral) {
    const char32_t point = 0x10000 + number - kAstral;
    return point > 0x10FFFF ? Outcome{} : Outcome{Character{4, point, false}, {}};
  }
  const decode::FourByteRange* end = decode::kFourByteRanges + decode::kFourByteRangeCount;
  const decode::FourByteRange* after =
      std::upper_bound(decode::kFourByteRanges, end, number,
                       [](std::uint32_t n, const decode::FourByteRange& range) { return n < range.number; });
  if (after == decode::kFourByteRanges || number >= 39420) return {};
  --after;
  return {Character{4, static_cast<char32_t>(after->code_point + number - after->number), false}, {}};
}

Outcome by_table(const CharsetTable& table, std::string_view in) {
  const unsigned lead = byte_at(in, 0);
  const std::uint16_t single = table.single[lead];
  if (single == decode::kNoCharacter) return {};
  if (single != decode::kLeadByte) return {Character{1, single, false}, {}};
  if (in.size() < 2) return {std::nullopt, Fault::kCut};
  const unsigned trail = byte_at(in, 1);
  if (table.name == "GB18030" && trail >= 0x30 && trail <= 0x39) return four_bytes(in);
  if (lead == 0x8F && table.triple_row_of[trail] > 0) {
    if (in.size() < 3) return {std::nullopt, Fault::kCut};
    const char32_t point = in_row(table.triple_row_of, table.triple, trail, byte_at(in, 2));
    return point == decode::kNoCharacter ? Outcome{} : Outcome{Character{3, point, false}, {}};
  }
  char32_t point = in_row(table.row_of, table.rows, lead, trail);
  if (point == decode::kNoCharacter) return {};
  const auto code = static_cast<std::uint16_t>(lead << 8 | trail);
  if (std::binary_search(table.plane_two, table.plane_two + table.plane_two_count, code)) point += 0x20000;
  return {Character{2, point, false}, {}};
}

Outcome utf16(std::string_view in, bool big) {
  const auto unit = [&](std::size_t at) {
    return static_cast<char32_t>(big ? byte_at(in, at) << 8 | byte_at(in, at + 1)
                                     : byte_at(in, at + 1) << 8 | byte_at(in, at));
  };
  if (in.size() < 2) return {std::nullopt, Fault::kCut};
  const char32_t first = unit(0);
  if (first < 0xD800 || first > 0xDFFF) return {Character{2, first, false}, {}};
  if (first > 0xDBFF) return {};
  if (in.size() < 4) return {std::nullopt, Fault::kCut};
  const char32_t second = unit(2);
  if (second < 0xDC00 || second > 0xDFFF) return {};
  return {Character{4, 0x10000 + ((first - 0xD800) << 10) + second - 0xDC00, false}, {}};
}

Outcome iso2022jp(Converter& converter, std::string_view in) {
  if (in[0] == '\x1B') {
    struct Escape {
      std::string_view bytes;
      JisSet set;
    };
    constexpr Escape kEscapes[] = {{"\x1B(B", JisSet::kAscii},    {"\x1B(J", JisSet::kAscii},
                                   {"\x1B(I", JisSet::kKatakana}, {"\x1B$@", JisSet::k0208},
                                   {"\x1B$B", JisSet::k0208},     {"\x1B$(D", JisSet::k0212}};
    for (const Escape& escape : kEscapes) {
      if (!in.starts_with(escape.bytes)) continue;
      converter.set = escape.set;
      return {Character{escape.bytes.size(), 0, true}, {}};
    }
    return {std::nullopt, in.size() < 4 ? Fault::kCut : Fault::kInvalid};
  }
  const unsigned lead = byte_at(in, 0);
  if (lead >= 0x80) return {};
  if (converter.set == JisSet::kAscii || lead < 0x21) return {Character{1, lead, false}, {}};
  if (converter.set == JisSet::kKatakana)
    return lead > 0x5F ? Outcome{} : Outcome{Character{1, 0xFF61 + lead - 0x21, false}, {}};
  if (in.size() < 2) return {std::nullopt, Fault::kCut};
  // The same sets as in EUC, where they have the high bit.
  std::string euc = converter.set == JisSet::k0212 ? "\x8F" : "";
  euc += static_cast<char>(lead | 0x80);
  euc += static_cast<char>(byte_at(in, 1) | 0x80);
  Outcome outcome = by_table(*converter.table, euc);
  if (outcome.character) outcome.character->bytes = 2;
  return outcome;
}

Outcome next_character(Converter& converter, std::string_view in) {
  switch (converter.scheme) {
    case Scheme::kUtf16Le:
      return utf16(in, false);
    case Scheme::kUtf16Be:
      return utf16(in, true);
    case Scheme::kIso2022Jp:
      return iso2022jp(converter, in);
    case Scheme::kUtf8: {
      std::size_t at = 0;
      if (base::ill_formed_length(in, 0) > 0) return {};
      const char32_t point = base::next_code_point(in, at);
      return {Character{at, point, false}, {}};
    }
    case Scheme::kTable:
      break;
  }
  return by_table(*converter.table, in);
}

}  // namespace

extern "C" iconv_t iconv_open(const char* /*to*/, const char* from) {
  const std::string_view name(from);
  Converter converter;
  if (name == "UTF-8") {
    converter.scheme = Scheme::kUtf8;
  } else if (name == "UTF-16LE" || name == "UTF-16BE") {
    converter.scheme = name == "UTF-16LE" ? Scheme::kUtf16Le : Scheme::kUtf16Be;
  } else if (name == "ISO-2022-JP") {
    converter.scheme = Scheme::kIso2022Jp;
    converter.table = find_table("EUC-JP-MS");
  } else {
    converter.table = find_table(name);
  }
  if (converter.table == nullptr &&
      (converter.scheme == Scheme::kTable || converter.scheme == Scheme::kIso2022Jp)) {
    errno = EINVAL;
    return reinterpret_cast<iconv_t>(-1);
  }
  return new (std::nothrow) Converter(converter);
}

extern "C" int iconv_close(iconv_t handle) {
  delete static_cast<Converter*>(handle);
  return 0;
}

extern "C" std::size_t iconv(iconv_t handle, char** in, std::size_t* in_left, char** out,
                             std::size_t* out_left) {
  auto& converter = *static_cast<Converter*>(handle);
  if (in == nullptr || *in == nullptr) {
    converter.set = JisSet::kAscii;
    return 0;
  }
  std::string text;
  while (*in_left > 0) {
    const JisSet before = converter.set;
    const Outcome outcome = next_character(converter, std::string_view(*in, *in_left));
    if (!outcome.character) {
      errno = outcome.fault == Fault::kCut ? EINVAL : EILSEQ;
      return static_cast<std::size_t>(-1);
    }
    if (!outcome.character->none) {
      text.clear();
      base::append_utf8(text, outcome.character->code_point);
      if (text.size() > *out_left) {
        converter.set = before;
        errno = E2BIG;
        return static_cast<std::size_t>(-1);
      }
      std::memcpy(*out, text.data(), text.size());
      *out += text.size();
      *out_left -= text.size();
    }
    *in += outcome.character->bytes;
    *in_left -= outcome.character->bytes;
  }
  return 0;
}
