#include <algorithm>
#include <iterator>
#include <string_view>

#include "catch_compat.h"
#include "data/class_words.h"
#include "data/meta_fields.h"
#include "evidence/element_scan.h"

using namespace presscut;

namespace {

template <typename Table, typename Key>
bool strictly_sorted(const Table& table, Key key) {
  return std::adjacent_find(std::begin(table), std::end(table), [&](const auto& a, const auto& b) {
           return !(key(a) < key(b));
         }) == std::end(table);
}

}  // namespace

TEST_CASE("tables: metadata's words are sorted and unique", "[tables]") {
  CHECK(strictly_sorted(data::kMetaNames, [](const auto& row) { return row.name; }));
}

TEST_CASE("hints: words of classes count at their start, in any spelling of several words", "[hints]") {
  CHECK((evidence::parse_hints("post-comments") & data::kHintComment) != 0);
  CHECK((evidence::parse_hints("postComments") & data::kHintComment) != 0);
  CHECK((evidence::parse_hints("NAV main") & data::kHintNav) != 0);
  CHECK((evidence::parse_hints("navy") & data::kHintNav) == 0);
  CHECK((evidence::parse_hints("mandate") & data::kHintDate) == 0);
  CHECK(evidence::parse_hints("") == 0);
}
