#include "data/words.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "base/hash.h"
#include "data/languages/all.h"

namespace presscut::data {
namespace {

using List = Words Language::*;

struct ClassList {
  List list;
  std::uint64_t classes;
  std::uint64_t start = 0;  // of the phrases' first words
};

constexpr ClassList kClassLists[] = {
    {&Language::honorifics, kHonorificWord},
    {&Language::name_particles, kParticleWord},
    {&Language::determiners, kDeterminerWord},
    {&Language::phrase_ends, kPhraseEndWord},
    {&Language::source_prepositions, kSourceWord},
    {&Language::sentence_openers, kOpenerWord},
    {&Language::male_names, kMaleWord},
    {&Language::female_names, kFemaleWord},
    {&Language::pronouns_he, kPronounWord | kHeWord},
    {&Language::pronouns_she, kPronounWord | kSheWord},
    {&Language::pronouns_they, kPronounWord | kTheyWord},
    {&Language::pronouns_either, kPronounWord},
    {&Language::pronouns_other_words, kOtherWordElsewhere},
    {&Language::first_person, kFirstPersonWord},
    {&Language::first_person_plural, kFirstPluralWord},
    {&Language::running_words, kRunningWord},
    {&Language::person_nouns, kPersonNounWord},
    {&Language::human_nouns, kHumanNounWord},
    {&Language::organisation_nouns, kOrganisationNounWord},
    {&Language::listener_verbs, kListenerWord},
    {&Language::speech_verbs, kSpeechVerbWord},
    {&Language::definite_articles, kDefiniteArticleWord},
    {&Language::relative_words, kRelativeWord},
    {&Language::naming_words, kNamingWord},
    {&Language::abbreviations, kAbbreviationWord},
    {&Language::titles_of_men, kManTitleWord},
    {&Language::titles_of_women, kWomanTitleWord},
    {&Language::year_endings, kYearEndingWord},
    {&Language::ago_before, kAgoBeforeWord},
    {&Language::ago_behind, kAgoBehindWord},
    {&Language::clock_openings, kClockOpeningWord},
    {&Language::clock_joiners, kClockJoinerWord},
    {&Language::minute_units, kMinuteWord},
    {&Language::hour_units, kHourWord},
    {&Language::day_units, kDayWord},
    {&Language::week_units, kWeekWord},
    {&Language::year_units, kYearWord},
    {&Language::morning, kMorningWord},
    {&Language::afternoon, kAfternoonWord},
    {&Language::date_joiners, kDateJoinerWord},
    {&Language::ordinal_endings, kOrdinalEnding},
    {&Language::roles, kRoleWord},
    {&Language::not_names, kNotName},
    {&Language::name_ends, kNameEndWord},
    {&Language::name_joiners, kNameJoinerWord},
    {&Language::byline_verbs, kBylineVerb},
    {&Language::byline_labels, kBylineLabel},
    {&Language::byline_prepositions, kBylinePreposition},
    {&Language::sure_openings, kSureOpening},
    {&Language::desks, kDeskWord},
    {&Language::account_words, kAccountWord},
    {&Language::signing_agencies, kSigningAgency},
    {&Language::profile_folders, kProfileFolder},
    {&Language::credit_labels, kCreditLabel, kCreditLabelStart},
    {&Language::photo_agencies, kPhotoAgency, kPhotoAgencyStart},
    {&Language::credit_prepositions, kCreditPreposition},
    {&Language::credit_connectives, kCreditConnective},
    {&Language::social_platforms, kSocialPlatform},
    {&Language::caption_labels, kCaptionLabel},
    {&Language::caption_noise, kCaptionNoise},
    {&Language::boilerplate_lines, kBoilerplateLine},
    {&Language::consent_words, kConsentWord},
};

// Lists that become tables of their own.
constexpr List kOtherLists[] = {
    &Language::telling_words,
    &Language::stop_words,
    &Language::published_labels,
    &Language::updated_labels,
    &Language::today,
    &Language::yesterday,
    &Language::byline_openings,
    &Language::byline_others,
    &Language::outlet_endings,
    &Language::family_names,
    &Language::rare_family_names,
    &Language::credit_endings,
    &Language::rights_notices,
    &Language::boilerplate_openings,
    &Language::boilerplate_frames,
    &Language::read_also_openings,
    &Language::article_page_words,
    &Language::listing_page_words,
};

// Calls sink for each word of a list.
template <typename Sink>
constexpr void each_word(Words list, Sink sink) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i] != ',' || i + 1 >= list.size() || list[i + 1] != ' ') continue;
    sink(list.substr(begin, i - begin));
    begin = i + 2;
  }
  if (begin < list.size()) sink(list.substr(begin));
}

constexpr bool less(std::string_view a, std::string_view b) {
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
    if (a[i] != b[i]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[i]);
  }
  return a.size() < b.size();
}

constexpr bool in_order(Words list) {
  bool ok = true;
  std::string_view last;
  each_word(list, [&](std::string_view word) {
    ok = ok && less(last, word) && word.front() != ' ' && word.back() != ' ' && word.back() != ',';
    last = word;
  });
  return ok;
}

constexpr bool languages_in_order() {
  for (std::size_t i = 1; i < std::size(kLanguages); ++i) {
    if (!less(kLanguages[i - 1].code, kLanguages[i].code)) return false;
  }
  return std::all_of(std::begin(kLanguages), std::end(kLanguages),
                     [](const Language& l) { return l.code.size() == 2; });
}
static_assert(languages_in_order(), "the languages are sorted by their codes of two letters");
static_assert(std::size(kLanguages) <= kMaxLanguages);

constexpr bool class_lists_in_order() {
  for (const Language& language : kLanguages) {
    for (const ClassList& row : kClassLists) {
      if (!in_order(language.*row.list)) return false;
    }
  }
  return true;
}
constexpr bool other_lists_in_order() {
  for (const Language& language : kLanguages) {
    for (const List list : kOtherLists) {
      if (!in_order(language.*list)) return false;
    }
  }
  return true;
}
static_assert(class_lists_in_order() && other_lists_in_order(),
              "each list of a language is sorted by bytes, without a word twice");

// An open-addressed table of words by 64-bit hashes; the words themselves are not kept.
template <std::size_t kSlots>
struct HashTable {
  struct Slot {
    std::uint64_t hash = 0;  // 0 is empty
    std::uint64_t value = 0;
  };
  std::array<Slot, kSlots> slots{};
  std::size_t used = 0;

  static constexpr std::uint64_t hash_of(std::string_view word) { return base::hash_text(word) | 1; }
  static constexpr std::size_t first_slot(std::uint64_t hash) {
    return static_cast<std::size_t>(hash >> 40) % kSlots;
  }

  constexpr void add(std::string_view word, std::uint64_t value) {
    const std::uint64_t hash = hash_of(word);
    std::size_t at = first_slot(hash);
    while (slots[at].hash != 0 && slots[at].hash != hash) at = (at + 1) % kSlots;
    used += slots[at].hash == 0 ? 1 : 0;
    slots[at].hash = hash;
    slots[at].value |= value;
  }

  constexpr std::uint64_t find(std::string_view word) const {
    const std::uint64_t hash = hash_of(word);
    for (std::size_t at = first_slot(hash); slots[at].hash != 0; at = (at + 1) % kSlots) {
      if (slots[at].hash == hash) return slots[at].value;
    }
    return 0;
  }
};

constexpr auto build_classes() {
  HashTable<16384> table;
  for (const Language& language : kLanguages) {
    for (const ClassList& row : kClassLists) {
      each_word(language.*row.list, [&](std::string_view word) {
        table.add(word, row.classes);
        if (row.start != 0)
          table.add(word.substr(0, std::min(word.find_first_of(" /"), word.size())), row.start);
      });
    }
  }
  return table;
}
constexpr auto kClasses = build_classes();
static_assert(kClasses.used < kClasses.slots.size() / 2, "the table of words is too full: double it");

template <std::size_t kSlots>
constexpr auto build_languages(List list) {
  HashTable<kSlots> table;
  for (std::size_t i = 0; i < std::size(kLanguages); ++i) {
    each_word(kLanguages[i].*list, [&](std::string_view word) { table.add(word, LanguageSet{1} << i); });
  }
  return table;
}
constexpr auto kTelling = build_languages<2048>(&Language::telling_words);
constexpr auto kVerbs = build_languages<8192>(&Language::speech_verbs);
constexpr auto kPronouns = build_languages<64>(&Language::pronouns_other_words);
static_assert(kTelling.used < kTelling.slots.size() / 2);
static_assert(kVerbs.used < kVerbs.slots.size() / 2);
static_assert(kPronouns.used < kPronouns.slots.size() / 2);

constexpr auto kCodes = [] {
  std::array<LanguageCode, std::size(kLanguages)> codes{};
  for (std::size_t i = 0; i < codes.size(); ++i) codes[i] = LanguageCode(kLanguages[i].code);
  return codes;
}();

constexpr LanguageSet set_of(bool (*chosen)(const Language&)) {
  LanguageSet set = 0;
  for (std::size_t i = 0; i < std::size(kLanguages); ++i) {
    if (chosen(kLanguages[i])) set |= LanguageSet{1} << i;
  }
  return set;
}
constexpr LanguageSet kOwnVerbs = set_of([](const Language& l) { return l.own_verbs; });
constexpr LanguageSet kSharedVerbs = set_of([](const Language& l) { return !l.own_verbs; });

// The words of all languages' lists, sorted, each once.
constexpr std::vector<std::string_view> merged(std::initializer_list<List> lists) {
  std::vector<std::string_view> words;
  for (const Language& language : kLanguages) {
    for (const List list : lists) {
      each_word(language.*list, [&](std::string_view word) { words.push_back(word); });
    }
  }
  std::sort(words.begin(), words.end(), less);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

template <List... kLists>
constexpr auto kMerged = [] {
  constexpr std::size_t kCount = [] { return merged({kLists...}).size(); }();
  std::array<std::string_view, kCount> words{};
  const std::vector<std::string_view> all = merged({kLists...});
  std::copy(all.begin(), all.end(), words.begin());
  return words;
}();

template <const Words& kList>
constexpr auto kSplit = [] {
  constexpr std::size_t kCount = [] {
    std::size_t count = 0;
    each_word(kList, [&](std::string_view) { ++count; });
    return count;
  }();
  std::array<std::string_view, kCount> words{};
  std::size_t at = 0;
  each_word(kList, [&](std::string_view word) { words[at++] = word; });
  return words;
}();
constexpr const Language& language_of(std::string_view code) {
  return *std::find_if(std::begin(kLanguages), std::end(kLanguages),
                       [&](const Language& l) { return l.code == code; });
}
// A language whose names have no capitals, its lists in the order of ScriptWords.
template <char kFirst, char kSecond>
struct Script {
  static constexpr char kCode[] = {kFirst, kSecond};
  static constexpr const Language& kLanguage = language_of(std::string_view(kCode, 2));
  static constexpr Words kVerbList = kLanguage.speech_verbs, kFamilyList = kLanguage.family_names,
                         kNounList = kLanguage.person_nouns, kHonorificList = kLanguage.honorifics;
  static constexpr ScriptWords words() {
    return {LanguageCode(std::string_view(kCode, 2)), kSplit<kVerbList>, kSplit<kFamilyList>,
            kSplit<kNounList>, kSplit<kHonorificList>};
  }
};
constexpr ScriptWords kScripts[] = {Script<'a', 'r'>::words(), Script<'f', 'a'>::words(),
                                    Script<'h', 'e'>::words(), Script<'h', 'i'>::words(),
                                    Script<'j', 'a'>::words(), Script<'k', 'o'>::words(),
                                    Script<'z', 'h'>::words()};

constexpr std::array<std::uint64_t, kStopWordSlots> build_stop_words() {
  std::array<std::uint64_t, kStopWordSlots> table{};
  std::size_t used = 0;
  for (const std::string_view word : merged({&Language::stop_words})) {
    if (word.size() > 8 || ++used > kStopWordSlots / 2) return {};
    std::size_t slot = stop_word_slot(pack_word(word));
    while (table[slot] != 0) slot = (slot + 1) % kStopWordSlots;
    table[slot] = pack_word(word);
  }
  return table;
}

}  // namespace

constinit const WordList kArticlePageWords = kMerged<&Language::article_page_words>;
constinit const WordList kBoilerplateFrames = kMerged<&Language::boilerplate_frames>;
constinit const WordList kBoilerplateOpenings = kMerged<&Language::boilerplate_openings>;
constinit const WordList kBylineOpenings = kMerged<&Language::byline_openings>;
constinit const WordList kBylineOthers = kMerged<&Language::byline_others>;
constinit const WordList kCreditEndings = kMerged<&Language::credit_endings>;
constinit const WordList kListingPageWords = kMerged<&Language::listing_page_words>;
constinit const WordList kOutletEndings = kMerged<&Language::outlet_endings>;
constinit const WordList kPersonNouns = kMerged<&Language::person_nouns>;
constinit const WordList kPublishedLabels = kMerged<&Language::published_labels>;
constinit const WordList kReadAlsoOpenings = kMerged<&Language::read_also_openings>;
constinit const WordList kRightsNotices = kMerged<&Language::rights_notices>;
constinit const WordList kRoles = kMerged<&Language::roles>;
constinit const WordList kSurnames = kMerged<&Language::family_names, &Language::rare_family_names>;
constinit const WordList kToday = kMerged<&Language::today>;
constinit const WordList kUpdatedLabels = kMerged<&Language::updated_labels>;
constinit const WordList kYesterday = kMerged<&Language::yesterday>;
constinit const std::span<const LanguageCode> kLanguageCodes = kCodes;
constinit const LanguageSet kToldLanguages =
    set_of([](const Language& l) { return !l.telling_words.empty(); });
constexpr std::array<std::uint64_t, kStopWordSlots> kStopWords = build_stop_words();
static_assert(kStopWords != std::array<std::uint64_t, kStopWordSlots>{},
              "stop words have at most eight bytes and fill at most half of their table");

std::uint64_t word_classes(std::string_view folded) {
  return kClasses.find(folded);
}
LanguageSet telling_languages(std::string_view folded) {
  return kTelling.find(folded);
}
LanguageSet verb_languages(std::string_view folded) {
  return kVerbs.find(folded);
}
LanguageSet pronoun_languages(std::string_view folded) {
  return kPronouns.find(folded);
}

LanguageSet languages_for(LanguageCode text) {
  const auto at = std::find(kCodes.begin(), kCodes.end(), text);
  const LanguageSet own = at == kCodes.end() ? 0 : LanguageSet{1} << (at - kCodes.begin());
  return (own & kOwnVerbs) != 0 ? own : kSharedVerbs;
}

bool has_own_verbs(LanguageCode code) {
  return (languages_for(code) & kOwnVerbs) != 0;
}

const ScriptWords* script_words(LanguageCode code) {
  const auto at = std::find_if(std::begin(kScripts), std::end(kScripts),
                               [&](const ScriptWords& words) { return words.language == code; });
  return at == std::end(kScripts) ? nullptr : &*at;
}

bool has_dash_speech(LanguageCode code) {
  return std::any_of(std::begin(kLanguages), std::end(kLanguages),
                     [&](const Language& l) { return l.dash_speech && LanguageCode(l.code) == code; });
}

bool drops_pronouns(LanguageCode code) {
  return std::any_of(std::begin(kLanguages), std::end(kLanguages),
                     [&](const Language& l) { return l.drops_pronouns && LanguageCode(l.code) == code; });
}

bool inflects_names(LanguageCode code) {
  return std::any_of(std::begin(kLanguages), std::end(kLanguages),
                     [&](const Language& l) { return l.inflects_names && LanguageCode(l.code) == code; });
}

bool has_abstract_ending(LanguageCode code, std::string_view folded) {
  const auto at = std::find(kCodes.begin(), kCodes.end(), code);
  if (at == kCodes.end()) return false;
  for (Words list = std::begin(kLanguages)[at - kCodes.begin()].abstract_endings; !list.empty();) {
    const std::size_t comma = std::min(list.find(", "), list.size());
    const std::string_view ending = list.substr(0, comma);
    if (folded.size() > ending.size() + 2 && folded.ends_with(ending)) return true;
    list.remove_prefix(std::min(comma + 2, list.size()));
  }
  return false;
}

}  // namespace presscut::data
