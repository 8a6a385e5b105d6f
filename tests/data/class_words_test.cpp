#include "data/class_words.h"

#include <algorithm>
#include <iterator>

#include "catch_compat.h"

using namespace presscut;

TEST_CASE("class words: sorted, once each, of letters only, and each says something", "[data]") {
  CHECK(std::adjacent_find(std::begin(data::kClassWords), std::end(data::kClassWords),
                           [](const data::ClassWord& a, const data::ClassWord& b) { return a.word >= b.word; }) ==
        std::end(data::kClassWords));
  for (const data::ClassWord& row : data::kClassWords) {
    INFO(row.word);
    CHECK(std::all_of(row.word.begin(), row.word.end(), [](char c) { return c >= 'a' && c <= 'z'; }));
    CHECK((row.families | row.hints | row.image) != 0);
    CHECK((row.hints != 0 || !row.hint_whole));
  }
}
