// Tables of the encodings, written by make_charset_tables from the converters of the system that builds. Only
// the portable program has them: a static C library cannot load its converters from another system.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace presscut::decode {

inline constexpr std::uint16_t kNoCharacter = 0xFFFF;
inline constexpr std::uint16_t kLeadByte = 0xFFFE;
inline constexpr unsigned kFirstTrail = 0x30;
inline constexpr std::size_t kTrails = 256 - kFirstTrail;

/// One encoding: `single` gives each byte's character, kNoCharacter or kLeadByte; a lead byte's row in `rows`
/// (found by `row_of`) gives the characters of the second bytes. `triple` are the rows behind 0x8F in EUC-JP.
/// Two-byte codes in `plane_two`, which is sorted, are in plane 2.
struct CharsetTable {
  std::string_view name;
  const std::uint16_t* single;
  const std::uint8_t* row_of;
  const std::uint16_t* rows;
  const std::uint8_t* triple_row_of;
  const std::uint16_t* triple;
  const std::uint16_t* plane_two;
  std::size_t plane_two_count;
};

/// Four-byte codes of GB18030 from this number on are characters from this code point on.
struct FourByteRange {
  std::uint32_t number;
  std::uint32_t code_point;
};

extern const CharsetTable kCharsetTables[];
extern const std::size_t kCharsetTableCount;
extern const FourByteRange kFourByteRanges[];
extern const std::size_t kFourByteRangeCount;

}  // namespace presscut::decode
