// Who may be printed as the speaker of a quotation: each person, body or noun phrase once, with all that its
// mentions say, and the numbers that the scorer of speakers reads.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "quote/resolve.h"
#include "quote/scene.h"

namespace presscut::quote {

#define PRESSCUT_NOMINEE_FEATURES(X)                                                                     \
  X(score)                                                                                               \
  X(by_name)                                                                                             \
  X(by_pronoun)                                                                                          \
  X(by_phrase)                                                                                           \
  X(sum)                                                                                                 \
  X(margin)                                                                                              \
  X(place)                                                                                               \
  X(rivals)                                                                                              \
  X(top_kind)                                                                                            \
  X(top_score)                                                                                           \
  X(top_gender)                                                                                          \
  X(is_top)                                                                                              \
  X(back_sentences)                                                                                      \
  X(back_rank)                                                                                           \
  X(back_first)                                                                                          \
  X(back_possessive)                                                                                     \
  X(quotes_before)                                                                                       \
  X(quotes_behind)                                                                                       \
  X(share)                                                                                               \
  X(previous_same)                                                                                       \
  X(next_same)                                                                                           \
  X(previous_gap)                                                                                        \
  X(next_gap)                                                                                            \
  X(previous_other)                                                                                      \
  X(kind)                                                                                                \
  X(person)                                                                                              \
  X(evident)                                                                                             \
  X(mentions)                                                                                            \
  X(words)                                                                                               \
  X(has_gender)                                                                                          \
  X(noun)                                                                                                \
  X(inner)                                                                                               \
  X(dominance)                                                                                           \
  X(quote_words) X(said_i) X(said_we) X(dash) X(language) X(bond) X(bound) X(zone) X(name_in_quote)      \
      X(first_named) X(far) X(capital_end) X(alone) X(own_paragraph) X(holds_name) X(phrase_words)       \
          X(sentences) X(organisation) X(oblique) X(beside_verbs) X(back_oblique) X(definite)            \
              X(top_definite) X(top_in_verb) X(abstract) X(fit) X(fit_margin) X(last_said) X(times_said) \
                  X(last_said_first) X(top_sentences) X(named_between) X(possessive) X(inside_other)     \
                      X(in_heading)

#define PRESSCUT_FEATURE_INDEX(name) k_##name,
namespace nominee_feature {
enum Index : std::uint8_t { PRESSCUT_NOMINEE_FEATURES(PRESSCUT_FEATURE_INDEX) kCount };
}
#undef PRESSCUT_FEATURE_INDEX

using NomineeRow = std::array<float, nominee_feature::kCount>;

/// Scores of the mentions that may speak each span, in the order of candidates().
using MentionScores = std::vector<std::vector<float>>;

struct Nominee {
  std::uint32_t mention = kNone;  // the one that speaks most likely
  std::uint32_t entity = kNone;
  float score = 0, by_name = 0, by_pronoun = 0, by_phrase = 0, sum = 0;
  bool far = false;  // speaks elsewhere in the article, is not named near here
};

/// All of an article's quotations and nominees together: who speaks the others tells who speaks this one.
class Nominations {
 public:
  /// `quotations`: the spans that are quotations; others have no nominees.
  Nominations(const Scene& scene, const MentionScores& scores, const std::vector<bool>& quotations);

  const std::vector<Nominee>& of(std::uint32_t s) const { return nominees_[s]; }
  NomineeRow features(std::uint32_t s, std::uint32_t nominee) const;
  /// As it is printed.
  std::string name(const Nominee& nominee) const;
  /// Grammar ties the nominee to the quotation, or to the one before it.
  bool is_bound(std::uint32_t s, const Nominee& nominee) const;
  /// A pronoun speaks and can mean nobody else.
  bool is_only_fit(std::uint32_t s, const Nominee& nominee) const {
    return frames_[s].fits.size() == 1 && frames_[s].fits.front().entity == nominee.entity;
  }
  /// There is little doubt that the nominee speaks another quotation.
  bool is_quoted_elsewhere(std::uint32_t s, const Nominee& nominee) const;

 private:
  // What the nominees of one span share.
  struct Frame {
    std::uint32_t top = kNone;  // mention with the best score
    std::uint32_t anchor = 0;   // token from which "he" looks back
    float top_score = 0;
    std::uint32_t speaker = kNone;                 // entity of the top mention
    bool strong = false;                           // of which there is little doubt
    std::uint32_t previous = kNone, next = kNone;  // quotations beside it
    std::vector<std::uint32_t> recent;             // entities named before the anchor, latest first
    std::vector<Antecedent> fits;                  // of a pronoun on top
    std::uint32_t latest_subject = kNone;          // entity that said something last before the anchor
  };
  void nominate(std::uint32_t s, const std::vector<float>& scores);
  bool is_part(const Mention& mention, std::uint32_t s) const;
  void add_quoted_elsewhere(std::uint32_t s);
  void look_back(Frame& frame) const;
  void describe_rivals(NomineeRow& row, std::uint32_t s, std::uint32_t nominee) const;
  void describe_quotes(NomineeRow& row, std::uint32_t s, const Nominee& nominee) const;
  void describe_names(NomineeRow& row, std::uint32_t s, const Nominee& nominee) const;

  const Scene& scene_;
  std::vector<std::uint32_t> holders_;
  std::vector<std::vector<Nominee>> nominees_;
  std::vector<Frame> frames_;
  void find_subjects();
  bool is_oblique(const Mention& mention) const;
  float article_of(const Mention& mention) const;
  bool is_beside_verb(const Mention& mention) const;
  std::vector<std::vector<std::uint32_t>> said_;  // tokens of the speech verbs whose subject the entity is
  std::vector<std::pair<std::uint32_t, std::uint32_t>> subjects_;  // verb tokens and their subjects' entities
  std::vector<float> oblique_, beside_verbs_;      // of each entity: share and number of its mentions
  std::vector<std::vector<std::uint32_t>> named_;  // name mentions of each entity
  std::vector<std::vector<std::uint32_t>>
      spoken_;                // quotations of each entity of which there is little doubt
  std::uint32_t strong_ = 0;  // those of all
};

}  // namespace presscut::quote
