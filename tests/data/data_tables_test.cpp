// Tables that are searched by bisection must be in order and without duplicates.
#include <algorithm>
#include <string_view>
#include <vector>

#include "base/fold.h"
#include "catch_compat.h"
#include "data/class_words.h"
#include "data/languages/all.h"
#include "data/text_keys.h"
#include "model/word_weights.h"
#include "model/word_weights_table.h"

using namespace presscut;

namespace {

template <typename Table, typename Key>
void check_order(const Table& table, Key key) {
  const auto bad = std::adjacent_find(table.begin(), table.end(),
                                      [&](const auto& a, const auto& b) { return key(a) >= key(b); });
  if (bad != table.end()) FAIL("out of order at " << key(*bad));
}

std::string_view itself(std::string_view word) {
  return word;
}

std::vector<std::string_view> split(data::Words list) {
  std::vector<std::string_view> words;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(", "), list.size());
    words.push_back(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 2, list.size()));
  }
  return words;
}

}  // namespace

TEST_CASE("tables: words are sorted and unique", "[data]") {
  check_order(data::kTextKeys, itself);
}

TEST_CASE("tables: phrases are written as the keys they are compared with", "[data]") {
  for (const data::Language& language : data::kLanguages) {
    INFO(language.code);
    for (const data::Words list :
         {language.boilerplate_lines, language.boilerplate_openings, language.read_also_openings}) {
      for (const std::string_view line : split(list)) CHECK(base::word_key(line) == line);
    }
  }
}

TEST_CASE("tables: words are written folded, as they are compared", "[data]") {
  for (const data::Language& language : data::kLanguages) {
    INFO(language.code);
    for (const data::Words list :
         {language.telling_words,   language.published_labels,   language.updated_labels,
          language.clock_joiners,   language.clock_openings,     language.date_joiners,
          language.ordinal_endings, language.year_endings,       language.byline_openings,
          language.name_joiners,    language.name_ends,          language.not_names,
          language.roles,           language.credit_labels,      language.photo_agencies,
          language.caption_noise,   language.honorifics,         language.person_nouns,
          language.human_nouns,     language.organisation_nouns, language.speech_verbs,
          language.determiners,     language.sentence_openers}) {
      for (const std::string_view word : split(list)) CHECK(base::fold_words(word) == word);
    }
  }
}

TEST_CASE("tables: the learned words are sorted by hash", "[data]") {
  REQUIRE(model::kWordFirst[1U << model::kWordBits] > 1000);
  for (std::size_t i = 1; i < model::kWordFirst[1U << model::kWordBits]; ++i) {
    REQUIRE(model::kWordWeights[i - 1].hash < model::kWordWeights[i].hash);
  }
}

TEST_CASE("tables: every learned word is found by its hash, others are not", "[data]") {
  const std::size_t count = model::kWordFirst[1U << model::kWordBits];
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint64_t key = static_cast<std::uint64_t>(model::kWordWeights[i].hash) << 32;
    REQUIRE(model::find_word_weight(key) == &model::kWordWeights[i].weight);
  }
  CHECK(model::find_word_weight(0) == nullptr);
}
