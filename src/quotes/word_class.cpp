#include "quotes/word_class.h"

#include <array>

#include "base/hash.h"
#include "data/first_names.h"
#include "data/person_words.h"
#include "data/quote_words.h"
#include "data/speech_verbs.h"

namespace presscut::quotes {
namespace {

// All tables in one, built by the compiler: open addressing by the hash of the word.
constexpr std::size_t kSlots = 8192;

struct Slot {
  std::uint64_t hash = 0;  // 0 is empty
  std::uint32_t classes = 0;
};

constexpr std::uint64_t hash_of(std::string_view word) {
  return base::hash_text(word) | 1;
}
constexpr std::size_t first_slot(std::uint64_t hash) {
  return static_cast<std::size_t>(hash >> 40) % kSlots;
}

struct WordTable {
  std::array<Slot, kSlots> slots{};

  constexpr void add(std::string_view word, std::uint32_t classes) {
    const std::uint64_t hash = hash_of(word);
    std::size_t at = first_slot(hash);
    while (slots[at].hash != 0 && slots[at].hash != hash) at = (at + 1) % kSlots;
    slots[at].hash = hash;
    slots[at].classes |= classes;
  }
};

constexpr WordTable build_table() {
  WordTable table;
  const auto add_all = [&](const auto& words, std::uint32_t classes) {
    for (const std::string_view word : words) table.add(word, classes);
  };
  add_all(data::kHonorifics, kHonorificWord);
  add_all(data::kNameParticles, kParticleWord);
  add_all(data::kDeterminers, kDeterminerWord);
  add_all(data::kPhraseEnds, kPhraseEndWord);
  add_all(data::kSourcePrepositions, kSourceWord);
  add_all(data::kSentenceOpeners, kOpenerWord);
  add_all(data::kMaleNames, kMaleWord);
  add_all(data::kFemaleNames, kFemaleWord);
  add_all(data::kFirstPerson, kFirstPersonWord);
  add_all(data::kRunningWords, kRunningWord);
  add_all(data::kPersonNouns, kPersonNounWord);
  add_all(data::kHumanNouns, kHumanNounWord);
  add_all(data::kBodyWords, kBodyNounWord);
  add_all(data::kListenerVerbs, kListenerWord);
  add_all(data::kFirstPersonPlural, kFirstPluralWord);
  for (const data::PersonPronoun& pronoun : data::kPersonPronouns) table.add(pronoun.word, kPronounWord);
  for (const data::SpeechVerb& verb : data::kSpeechVerbs) {
    table.add(verb.word, static_cast<std::uint32_t>(verb.languages) << kVerbShift);
  }
  return table;
}

constexpr WordTable kWords = build_table();

}  // namespace

std::uint32_t word_classes(std::string_view folded) {
  const std::uint64_t hash = hash_of(folded);
  std::size_t at = first_slot(hash);
  while (kWords.slots[at].hash != 0) {
    if (kWords.slots[at].hash == hash) return kWords.slots[at].classes;
    at = (at + 1) % kSlots;
  }
  return 0;
}

}  // namespace presscut::quotes
