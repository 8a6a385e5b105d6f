// What the word tables say about a word: one look instead of one a table.
#pragma once

#include <cstdint>
#include <string_view>

namespace presscut::quotes {

enum WordClass : std::uint32_t {
  kHonorificWord = 1U << 0,
  kParticleWord = 1U << 1,
  kDeterminerWord = 1U << 2,
  kPhraseEndWord = 1U << 3,
  kSourceWord = 1U << 4,
  kOpenerWord = 1U << 5,  // begins sentences with a capital without being a name
  kMaleWord = 1U << 6,
  kFemaleWord = 1U << 7,
  kPronounWord = 1U << 8,
  kFirstPersonWord = 1U << 9,
  kRunningWord = 1U << 10,
  kPersonNounWord = 1U << 11,
  kHumanNounWord = 1U << 12,
  kBodyNounWord = 1U << 13,
  kListenerWord = 1U << 14,      // a verb whose object is the listener
  kFirstPluralWord = 1U << 15,
  kVerbShift = 16,  // from this bit on: the languages of a speech verb (data::SpeechLanguage)
};

/// Classes of a word as base::fold_words gives it.
std::uint32_t word_classes(std::string_view folded);

}  // namespace presscut::quotes
