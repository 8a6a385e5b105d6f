#include "data/words.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "catch_compat.h"
#include "data/languages/all.h"

using namespace presscut;
using data::Language;

namespace {

template <typename Sink>
void each_word(data::Words list, Sink sink) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(", "), list.size());
    sink(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 2, list.size()));
  }
}

// Every word of the list, in every language, has the class, and one language at least has such words.
void check_class(data::Words Language::*list, std::uint64_t classes) {
  std::size_t words = 0;
  for (const Language& language : data::kLanguages) {
    each_word(language.*list, [&](std::string_view word) {
      ++words;
      INFO(language.code << ": " << word);
      CHECK((data::word_classes(word) & classes) == classes);
    });
  }
  CHECK(words > 0);
}

std::string told_languages(std::string_view word) {
  std::string codes;
  const data::LanguageSet set = data::telling_languages(word);
  for (std::size_t i = 0; i < data::kLanguageCodes.size(); ++i) {
    if ((set >> i & 1) != 0) codes += std::string(data::kLanguageCodes[i].text()) + " ";
  }
  return codes;
}

}  // namespace

TEST_CASE("words: one look-up knows the words of every list", "[data]") {
  check_class(&Language::honorifics, data::kHonorificWord);
  check_class(&Language::speech_verbs, data::kSpeechVerbWord);
  check_class(&Language::pronouns_she, data::kPronounWord | data::kSheWord);
  check_class(&Language::person_nouns, data::kPersonNounWord);
  check_class(&Language::roles, data::kRoleWord);
  check_class(&Language::not_names, data::kNotName);
  check_class(&Language::credit_labels, data::kCreditLabel);
  check_class(&Language::photo_agencies, data::kPhotoAgency);
  check_class(&Language::boilerplate_lines, data::kBoilerplateLine);
  check_class(&Language::caption_noise, data::kCaptionNoise);
  check_class(&Language::clock_joiners, data::kClockJoinerWord);
  check_class(&Language::year_units, data::kYearWord);
}

TEST_CASE("words: other words have no class, and none that is not theirs", "[data]") {
  CHECK(data::word_classes("drawbridge") == 0);
  CHECK(data::word_classes("") == 0);
  CHECK_FALSE(data::is_word("said", data::kHonorificWord));
  CHECK(data::is_word("photo credit", data::kCreditLabel));
  CHECK_FALSE(data::is_word("photo credi", data::kCreditLabel));
  CHECK(data::is_word("getty", data::kPhotoAgencyStart));
}

TEST_CASE("words: a speech verb counts in its own language, the smaller languages share theirs", "[data]") {
  const auto counts = [](std::string_view verb, std::string_view language) {
    return (data::verb_languages(verb) & data::languages_for(data::LanguageCode(language))) != 0;
  };
  CHECK(counts("said", "en"));
  CHECK_FALSE(counts("said", "de"));
  CHECK(counts("sostiene", "es"));
  CHECK(counts("sostiene", "it"));
  CHECK(counts("sier", "no"));
  CHECK(counts("sier", "sv"));
  CHECK(counts("sier", "xq"));
  CHECK_FALSE(counts("sier", "en"));
  CHECK(data::has_own_verbs(data::kGerman));
  CHECK_FALSE(data::has_own_verbs(data::LanguageCode("sv")));
  CHECK_FALSE(data::has_own_verbs(data::LanguageCode()));
}

TEST_CASE("words: telling words name their languages", "[data]") {
  CHECK(told_languages("nicht") == "de ");
  CHECK(told_languages("ikke") == "da no ");
  CHECK(told_languages("drawbridge").empty());
}

TEST_CASE("words: stop words are found packed and as text", "[data]") {
  for (const Language& language : data::kLanguages) {
    each_word(language.stop_words, [](std::string_view word) {
      CHECK(data::is_stop_word(word));
      CHECK(data::is_stop_word(data::pack_word(word)));
    });
  }
  CHECK_FALSE(data::is_stop_word(std::string_view("drawbridge")));
  CHECK_FALSE(data::is_stop_word(std::string_view("swift")));
}

TEST_CASE("words: the lists searched in texts are sorted and unique", "[data]") {
  for (const data::WordList list :
       {data::kArticlePageWords, data::kBoilerplateFrames, data::kBoilerplateOpenings, data::kBylineOpenings,
        data::kListingPageWords, data::kPersonNouns, data::kPublishedLabels, data::kReadAlsoOpenings,
        data::kRightsNotices, data::kToday, data::kUpdatedLabels, data::kYesterday,
        data::script_words(data::kChinese)->speech_verbs}) {
    CHECK_FALSE(list.empty());
    CHECK(std::adjacent_find(list.begin(), list.end(), [](auto a, auto b) { return a >= b; }) == list.end());
  }
}

TEST_CASE("words: a language is named by its code", "[data]") {
  CHECK(data::LanguageCode("de") == data::kGerman);
  CHECK(data::LanguageCode("de").text() == "de");
  CHECK_FALSE(data::LanguageCode("d").known());
  CHECK(data::LanguageCode().text().empty());
}
