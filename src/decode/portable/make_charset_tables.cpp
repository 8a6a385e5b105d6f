// Prints the tables of charset_table.h for all encodings of data/charset_labels.h.
#include <iconv.h>

#include <cstdio>
#include <set>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "data/charset_labels.h"
#include "decode/portable/charset_table.h"

namespace {

using namespace presscut;

// The code points of the bytes; empty where they are not, or only the beginning of, a character.
std::u32string converted(iconv_t converter, std::string bytes) {
  iconv(converter, nullptr, nullptr, nullptr, nullptr);
  char out[64];
  char *in = bytes.data(), *to = out;
  std::size_t in_left = bytes.size(), out_left = sizeof out;
  if (iconv(converter, &in, &in_left, &to, &out_left) == static_cast<std::size_t>(-1) || in_left > 0)
    return {};
  iconv(converter, nullptr, nullptr, &to, &out_left);
  const std::string_view text(out, sizeof out - out_left);
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) points.push_back(base::next_code_point(text, at));
  return points;
}

void print(const std::string& name, const std::vector<unsigned>& values, const char* type) {
  std::printf("const %s %s[] = {", type, name.c_str());
  for (std::size_t i = 0; i < values.size(); ++i) std::printf("%s%u,", i % 24 == 0 ? "\n" : "", values[i]);
  std::printf("%s};\n", values.empty() ? "0" : "\n");
}

struct Rows {
  std::vector<unsigned> row_of = std::vector<unsigned>(256, 0);
  std::vector<unsigned> rows, plane_two;
};

// The two-byte codes behind a prefix.
Rows rows_of(iconv_t converter, const std::string& prefix) {
  Rows result;
  unsigned count = 0;
  for (unsigned lead = 0x80; lead < 256; ++lead) {
    std::vector<unsigned> row;
    bool any = false;
    for (unsigned trail = decode::kFirstTrail; trail < 256; ++trail) {
      const std::u32string points =
          converted(converter, prefix + static_cast<char>(lead) + static_cast<char>(trail));
      const bool one = points.size() == 1;
      if (one && points[0] > 0xFFFF && points[0] < 0x30000) {
        result.plane_two.push_back(lead << 8 | trail);
        row.push_back(points[0] & 0xFFFF);
      } else {
        row.push_back(one && points[0] < 0xFFFE ? static_cast<unsigned>(points[0]) : decode::kNoCharacter);
      }
      any = any || one;
    }
    // A pair of two single bytes converts too, but to two characters.
    if (!any) continue;
    result.row_of[lead] = ++count;
    result.rows.insert(result.rows.end(), row.begin(), row.end());
  }
  return result;
}

}  // namespace

int main() {
  std::set<std::string> names;
  for (const data::CharsetLabel& label : data::kCharsetLabels) names.insert(std::string(label.iconv_name));
  std::printf("#include \"decode/portable/charset_table.h\"\nnamespace presscut::decode {\nnamespace {\n");
  std::string list;
  std::string ranges;
  std::size_t range_count = 0, table = 0;
  for (const std::string& name : names) {
    if (name.starts_with("UTF-") || name == "CP1252" || name == "ISO-2022-JP") continue;
    const iconv_t converter = iconv_open("UTF-8", name.c_str());
    if (converter == reinterpret_cast<iconv_t>(-1)) {
      std::fprintf(stderr, "make_charset_tables: this system does not know %s\n", name.c_str());
      return 1;
    }
    const Rows rows = rows_of(converter, "");
    const Rows triple = name.starts_with("EUC-JP") ? rows_of(converter, "\x8F") : Rows();
    std::vector<unsigned> single;
    for (unsigned byte = 0; byte < 256; ++byte) {
      const std::u32string points = converted(converter, std::string(1, static_cast<char>(byte)));
      const bool lead = rows.row_of[byte] > 0 || (name.starts_with("EUC-JP") && byte == 0x8F);
      single.push_back(points.size() == 1 && points[0] < 0xFFFE ? static_cast<unsigned>(points[0])
                       : lead                                   ? decode::kLeadByte
                                                                : decode::kNoCharacter);
    }
    const std::string id = "k" + std::to_string(table++);
    print(id + "Single", single, "std::uint16_t");
    print(id + "RowOf", rows.row_of, "std::uint8_t");
    print(id + "Rows", rows.rows, "std::uint16_t");
    print(id + "TripleRowOf", triple.row_of, "std::uint8_t");
    print(id + "Triple", triple.rows, "std::uint16_t");
    print(id + "PlaneTwo", rows.plane_two, "std::uint16_t");
    list += "{\"" + name + "\", " + id + "Single, " + id + "RowOf, " + id + "Rows, " + id + "TripleRowOf, " +
            id + "Triple, " + id + "PlaneTwo, " + std::to_string(rows.plane_two.size()) + "},\n";
    if (name == "GB18030") {
      long offset = -1;
      for (unsigned n = 0; n < 39420; ++n) {
        const std::string bytes{static_cast<char>(0x81 + n / 12600), static_cast<char>(0x30 + n / 1260 % 10),
                                static_cast<char>(0x81 + n / 10 % 126), static_cast<char>(0x30 + n % 10)};
        const std::u32string points = converted(converter, bytes);
        if (points.size() != 1) continue;
        if (const long now = static_cast<long>(points[0]) - static_cast<long>(n); now != offset) {
          offset = now;
          ranges += "{" + std::to_string(n) + "," + std::to_string(static_cast<unsigned>(points[0])) + "},";
          ++range_count;
        }
      }
    }
    iconv_close(converter);
  }
  std::printf("}  // namespace\nextern const CharsetTable kCharsetTables[] = {\n%s};\n", list.c_str());
  std::printf("extern const std::size_t kCharsetTableCount = %zu;\n", table);
  std::printf("extern const FourByteRange kFourByteRanges[] = {%s};\n", ranges.c_str());
  std::printf("extern const std::size_t kFourByteRangeCount = %zu;\n}\n", range_count);
  return 0;
}
