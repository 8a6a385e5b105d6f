// The words of all languages, merged from the language files when words.cpp compiles: one look-up tells every
// class of a word, so that no rule asks one table after the other.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "data/language_code.h"

namespace presscut::data {

/// What a folded word or phrase is in any language. The lists of data/language.h say what each means.
enum WordClass : std::uint64_t {
  // People and quotations: the lower half, which quotations keep with every word.
  kHonorificWord = 1ULL << 0,
  kParticleWord = 1ULL << 1,
  kDeterminerWord = 1ULL << 2,
  kPhraseEndWord = 1ULL << 3,
  kSourceWord = 1ULL << 4,
  kOpenerWord = 1ULL << 5,
  kMaleWord = 1ULL << 6,
  kFemaleWord = 1ULL << 7,
  kPronounWord = 1ULL << 8,
  kFirstPersonWord = 1ULL << 9,
  kRunningWord = 1ULL << 10,
  kPersonNounWord = 1ULL << 11,
  kHumanNounWord = 1ULL << 12,
  kOrganisationNounWord = 1ULL << 13,
  kListenerWord = 1ULL << 14,
  kFirstPluralWord = 1ULL << 15,
  kSpeechVerbWord = 1ULL << 16,  // verb_languages says of which languages
  kDefiniteArticleWord = 1ULL << 17,
  kRelativeWord = 1ULL << 18,
  kNamingWord = 1ULL << 19,
  kAbbreviationWord = 1ULL << 20,
  kManTitleWord = 1ULL << 21,
  kWomanTitleWord = 1ULL << 22,
  kHeWord = 1ULL << 23,
  kSheWord = 1ULL << 24,
  kTheyWord = 1ULL << 25,
  kOtherWordElsewhere = 1ULL << 26,  // a pronoun in the languages of pronoun_languages only

  // Dates
  kYearEndingWord = 1ULL << 27,
  kAgoBeforeWord = 1ULL << 28,
  kAgoBehindWord = 1ULL << 29,
  kClockOpeningWord = 1ULL << 30,
  kClockJoinerWord = 1ULL << 31,
  kMinuteWord = 1ULL << 32,
  kHourWord = 1ULL << 33,
  kDayWord = 1ULL << 34,
  kWeekWord = 1ULL << 35,
  kYearWord = 1ULL << 36,
  kMorningWord = 1ULL << 37,
  kAfternoonWord = 1ULL << 38,
  kDateJoinerWord = 1ULL << 39,
  kOrdinalEnding = 1ULL << 40,

  // Bylines
  kRoleWord = 1ULL << 41,
  kNotName = 1ULL << 42,
  kNameEndWord = 1ULL << 43,
  kNameJoinerWord = 1ULL << 44,
  kBylineVerb = 1ULL << 45,
  kBylineLabel = 1ULL << 46,
  kSigningAgency = 1ULL << 47,
  kProfileFolder = 1ULL << 48,

  // Credits; the bit above a phrase's marks the words that begin one.
  kCreditLabel = 1ULL << 49,
  kCreditLabelStart = 1ULL << 50,
  kPhotoAgency = 1ULL << 51,
  kPhotoAgencyStart = 1ULL << 52,
  kCreditPreposition = 1ULL << 53,
  kCreditConnective = 1ULL << 54,
  kSocialPlatform = 1ULL << 55,
  kCaptionLabel = 1ULL << 56,
  kCaptionNoise = 1ULL << 57,

  // The body
  kBoilerplateLine = 1ULL << 58,
  kConsentWord = 1ULL << 59,

  // Bylines again
  kDeskWord = 1ULL << 60,
  kAccountWord = 1ULL << 61,
  kBylinePreposition = 1ULL << 62,
  kSureOpening = 1ULL << 63,
};

/// The classes of a word or phrase as base::fold_words gives it; 0 for one of no list.
std::uint64_t word_classes(std::string_view folded);
inline bool is_word(std::string_view folded, std::uint64_t classes) {
  return (word_classes(folded) & classes) != 0;
}

/// A set of languages: one bit each, in the order of the list of languages.
using LanguageSet = std::uint64_t;
inline constexpr std::size_t kMaxLanguages = 64;

/// ISO 639-1 codes of the languages that have a file, sorted; the place in this list is the bit of a
/// LanguageSet.
extern const std::span<const LanguageCode> kLanguageCodes;
/// The languages whose telling words the word is one of.
LanguageSet telling_languages(std::string_view folded);
/// Languages that have telling words.
extern const LanguageSet kToldLanguages;
/// The languages whose speech verb the word is.
LanguageSet verb_languages(std::string_view folded);
/// The languages in which a word of kOtherWordElsewhere is a pronoun.
LanguageSet pronoun_languages(std::string_view folded);
/// The languages whose verbs and pronouns count in a text of this one: itself, or all that share theirs.
LanguageSet languages_for(LanguageCode text);
/// The language's own verbs are known well enough to leave out those of others.
bool has_own_verbs(LanguageCode code);
/// Direct speech may begin its paragraph with a dash instead of marks.
bool has_dash_speech(LanguageCode code);
/// The verb alone may say "he said".
bool drops_pronouns(LanguageCode code);
/// Names of people have case endings.
bool inflects_names(LanguageCode code);
/// The folded noun ends as those do that are nobody ("-heit").
bool has_abstract_ending(LanguageCode code, std::string_view folded);

// Lists that are looked for within texts. Sorted by bytes.
using WordList = std::span<const std::string_view>;
extern const WordList kArticlePageWords;
extern const WordList kBoilerplateFrames;  // beginning " * " end
extern const WordList kBoilerplateOpenings;
extern const WordList kBylineOpenings;
extern const WordList kBylineOthers;
extern const WordList kCreditEndings;
extern const WordList kListingPageWords;
extern const WordList kOutletEndings;
extern const WordList kPersonNouns;
extern const WordList kPublishedLabels;
extern const WordList kReadAlsoOpenings;
extern const WordList kRightsNotices;
extern const WordList kRoles;
extern const WordList kSurnames;  // the rare ones as well
extern const WordList kToday;
extern const WordList kUpdatedLabels;
extern const WordList kYesterday;

/// The lists of a language whose names have no capitals to go by.
struct ScriptWords {
  LanguageCode language;
  WordList speech_verbs, family_names, person_nouns, honorifics;
};
/// nullptr for languages with capitals, and for those of which too little is known.
const ScriptWords* script_words(LanguageCode code);

/// A word of up to eight bytes as a number.
constexpr std::uint64_t pack_word(std::string_view word) {
  std::uint64_t packed = 0;
  for (const char c : word) packed = packed << 8 | static_cast<unsigned char>(c);
  return packed;
}
constexpr std::size_t kStopWordSlots = 1024;
constexpr std::size_t stop_word_slot(std::uint64_t packed) {
  return (packed * 0x9E3779B97F4A7C15ULL) >> 54;
}
extern const std::array<std::uint64_t, kStopWordSlots> kStopWords;

/// One of the commonest words of any language: running text is full of them, menus and link lists are not.
/// The word is in lower case with its accents, packed.
inline bool is_stop_word(std::uint64_t packed) {
  for (std::size_t slot = stop_word_slot(packed); kStopWords[slot] != 0; slot = (slot + 1) % kStopWordSlots) {
    if (kStopWords[slot] == packed) return true;
  }
  return false;
}
inline bool is_stop_word(std::string_view word) {
  return word.size() <= 8 && is_stop_word(pack_word(word));
}

}  // namespace presscut::data
