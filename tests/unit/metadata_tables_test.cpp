#include <algorithm>
#include <iterator>
#include <string_view>

#include "catch_compat.h"
#include "data/byline_words.h"
#include "data/date_labels.h"
#include "data/meta_fields.h"
#include "data/page_hints.h"
#include "data/relative_words.h"
#include "data/small_words.h"
#include "metadata/page_scan.h"

using namespace presscut;

namespace {

template <typename Table, typename Key>
bool strictly_sorted(const Table& table, Key key) {
  return std::adjacent_find(std::begin(table), std::end(table), [&](const auto& a, const auto& b) {
           return !(key(a) < key(b));
         }) == std::end(table);
}

constexpr auto kSelf = [](std::string_view word) { return word; };

}  // namespace

TEST_CASE("tables: metadata's words are sorted and stand once", "[tables]") {
  CHECK(strictly_sorted(data::kMetaNames, [](const auto& row) { return row.name; }));
  CHECK(strictly_sorted(data::kHintWords, [](const auto& row) { return row.start; }));
  CHECK(strictly_sorted(data::kSmallWords, [](const auto& row) { return row.word; }));
  CHECK(strictly_sorted(data::kSmallWordLanguages, kSelf));
  CHECK(strictly_sorted(data::kModifiedWords, kSelf));
  CHECK(strictly_sorted(data::kPublishedWords, kSelf));
  CHECK(strictly_sorted(data::kBylineStarts, kSelf));
  CHECK(strictly_sorted(data::kNameEnds, kSelf));
  CHECK(strictly_sorted(data::kNoNames, kSelf));
  CHECK(strictly_sorted(data::kProfileFolders, kSelf));
  CHECK(strictly_sorted(data::kRoles, kSelf));
  CHECK(strictly_sorted(data::kPassiveVerbs, kSelf));
  CHECK(strictly_sorted(data::kTimeUnits, [](const auto& row) { return row.word; }));
  CHECK(strictly_sorted(data::kNamedDays, [](const auto& row) { return row.word; }));
  CHECK(strictly_sorted(data::kAgoBehind, kSelf));
  CHECK(strictly_sorted(data::kAgoBefore, kSelf));
}

TEST_CASE("hints: words of classes count at their start, in any spelling of several words", "[hints]") {
  CHECK((metadata::parse_hints("post-comments") & data::kHintComment) != 0);
  CHECK((metadata::parse_hints("postComments") & data::kHintComment) != 0);
  CHECK((metadata::parse_hints("NAV main") & data::kHintNav) != 0);
  CHECK((metadata::parse_hints("navy") & data::kHintNav) == 0);
  CHECK((metadata::parse_hints("mandate") & data::kHintDate) == 0);
  CHECK(metadata::parse_hints("") == 0);
}
