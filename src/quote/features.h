// Numbers that the trained scorers read: one row a span (is it a quotation?), one row a span and mention
// (does this one speak?). The same code serves training and use.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "quote/scene.h"

namespace presscut::quote {

#define PRESSCUT_QUOTE_FEATURES(X)                                                                     \
  X(words)                                                                                             \
  X(end_sign)                                                                                          \
  X(capital_start)                                                                                     \
  X(sign_after)                                                                                        \
  X(sign_before)                                                                                       \
  X(verb_before)                                                                                       \
  X(verb_after)                                                                                        \
  X(word_is_verb)                                                                                      \
  X(before_determiner)                                                                                 \
  X(before_naming)                                                                                     \
  X(capital_share)                                                                                     \
  X(first_person)                                                                                      \
  X(common_words)                                                                                      \
  X(family)                                                                                            \
  X(quotes_in_paragraph)                                                                               \
  X(paragraph_share)                                                                                   \
  X(heading)                                                                                           \
  X(repaired)                                                                                          \
  X(mention_before)                                                                                    \
  X(mention_after)                                                                                     \
  X(paragraphs) X(goes_on_small) X(inner_signs) X(source_word) X(long_share) X(bond) X(other_language) \
      X(question) X(digits) X(after_long_quote) X(list_item) X(repeats) X(alone) X(role_table)

#define PRESSCUT_SPEAKER_FEATURES(X)                                                                      \
  X(zone)                                                                                                 \
  X(distance)                                                                                             \
  X(mentions_between)                                                                                     \
  X(kind)                                                                                                 \
  X(gender)                                                                                               \
  X(verb_behind)                                                                                          \
  X(verb_ahead)                                                                                           \
  X(attached)                                                                                             \
  X(same_entity)                                                                                          \
  X(carried)                                                                                              \
  X(sentence_start)                                                                                       \
  X(preposition)                                                                                          \
  X(source_word)                                                                                          \
  X(possessive)                                                                                           \
  X(comma_behind)                                                                                         \
  X(comma_ahead)                                                                                          \
  X(length)                                                                                               \
  X(entity_mentions)                                                                                      \
  X(entity_words)                                                                                         \
  X(colon)                                                                                                \
  X(quote_words) X(bond) X(quote_starts) X(quote_ends) X(paragraphs) X(sentences) X(last_quote)           \
      X(clause_behind) X(clause_ahead) X(verbs_between) X(rank) X(other_language) X(who_behind) X(titled) \
          X(entity_gender) X(entity_spoke) X(quote_comma) X(last_spoke) X(first_in_sentence)              \
              X(entity_recent) X(single_capital) X(next_gap) X(next_kind) X(inside) X(holds_name)         \
                  X(capital_behind) X(listener) X(person_noun) X(evident) X(person) X(said_i) X(said_we)  \
                      X(entity_inner) X(dominance) X(dash) X(others_spoke)

#define PRESSCUT_FEATURE_INDEX(name) k_##name,
enum QuoteFeature : std::uint8_t { PRESSCUT_QUOTE_FEATURES(PRESSCUT_FEATURE_INDEX) kQuoteFeatures };
namespace speaker_feature {
enum Index : std::uint8_t { PRESSCUT_SPEAKER_FEATURES(PRESSCUT_FEATURE_INDEX) kCount };
}
#undef PRESSCUT_FEATURE_INDEX

using QuoteRow = std::array<float, kQuoteFeatures>;
using SpeakerRow = std::array<float, speaker_feature::kCount>;

/// A count as a number, no greater than the cap.
inline float capped(std::size_t value, std::size_t cap) {
  return static_cast<float>(std::min(value, cap));
}

QuoteRow quote_features(const Scene& scene, std::uint32_t s);

/// Mentions that may speak the span: those of its paragraph and of a few before, nearest first limited.
std::vector<std::uint32_t> candidates(const Scene& scene, std::uint32_t s);

SpeakerRow speaker_features(const Scene& scene, std::uint32_t s, std::uint32_t mention, std::uint32_t rank);

}  // namespace presscut::quote
