#include <algorithm>

#include "catch_compat.h"
#include "data/media_words.h"

using namespace presscut;

TEST_CASE("media words: tables that are searched are sorted and without duplicates", "[photo]") {
  const auto strictly_sorted = [](const auto& t) {
    return std::adjacent_find(t.begin(), t.end(), [](auto a, auto b) { return a >= b; }) == t.end();
  };
  CHECK(strictly_sorted(data::kCaptionClassWords));
  CHECK(strictly_sorted(data::kDescriptionClassWords));
  CHECK(strictly_sorted(data::kCreditClassWords));
  CHECK(strictly_sorted(data::kFurnitureWords));
  CHECK(strictly_sorted(data::kIconWords));
  CHECK(strictly_sorted(data::kImageWords));
}
