// One article's quotations and its cast, with the questions that scoring asks of them.
#pragma once

#include <cstdint>
#include <vector>

#include "data/words.h"
#include "quote/mention.h"
#include "quote/span.h"
#include "quote/text.h"

namespace presscut::quote {

inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// How a mention is bound to a quotation by grammar, strongest last.
enum class Bond : std::uint8_t { kFree, kCarried, kBefore, kAccording, kAfter, kLine, kInside };

struct Attachment {
  std::uint32_t mention = kNone;  // index in Cast::mentions
  std::uint32_t verb = kNone;     // token
  Bond bond = Bond::kFree;
  bool told = false;  // a speech verb or its like introduces the quotation, with or without a name
  std::uint32_t verb_begin = 0, verb_end = 0;  // bytes of a verb that is only part of its token
};

class Scene {
 public:
  explicit Scene(Text& text);

  const Text& text() const { return text_; }
  const std::vector<Span>& spans() const { return spans_; }
  const Cast& cast() const { return cast_; }

  /// Mark tokens around span s (its first and one past its last token with the marks).
  std::uint32_t open_of(std::uint32_t s) const { return spans_[s].first == 0 ? 0 : spans_[s].first - 1; }
  std::uint32_t after(std::uint32_t s) const;
  /// Tokens before the span in its paragraph, back to the quotation before it: [from, open).
  std::uint32_t before_from(std::uint32_t s) const;
  /// Tokens behind the span up to the next quotation or the paragraph's end: [after, to).
  std::uint32_t after_to(std::uint32_t s) const;
  /// End of the sentence part that goes on behind the span (its attribution), at most after_to.
  std::uint32_t clause_end(std::uint32_t s) const { return frames_[s].clause_end; }
  /// Start of the sentence that leads to the span, at least before_from.
  std::uint32_t clause_start(std::uint32_t s) const { return frames_[s].clause_start; }
  /// Whether the quotation says "I" or "we": bits of FirstPerson.
  enum FirstPerson : std::uint8_t { kSaysI = 1, kSaysWe = 2 };
  std::uint8_t first_person(std::uint32_t s) const { return frames_[s].first_person; }

  /// Index in Cast::verbs of the first verb at or after the token.
  std::uint32_t verb_at_or_after(std::uint32_t token) const;
  std::uint32_t mention_at_or_after(std::uint32_t token) const;

  /// The language has no capitals: its grammar alone tells the speakers.
  bool by_script() const { return script_ != nullptr; }

  /// Share of spans with at least six tokens: how much this article quotes people rather than words.
  float long_share() const { return long_share_; }

  /// The mention that is the verb's subject within tokens [from, to), or kNone.
  std::uint32_t subject_of(std::uint32_t verb, std::uint32_t from, std::uint32_t to) const;

  /// The speaker that grammar alone suggests.
  const Attachment& attachment(std::uint32_t s) const { return attachments_[s]; }

 private:
  // What is asked again for every mention that may speak a span.
  struct Frame {
    std::uint32_t clause_start = 0, clause_end = 0;
    std::uint8_t first_person = 0;
  };
  Frame frame(std::uint32_t s) const;
  std::uint32_t find_clause_start(std::uint32_t s) const;
  std::uint32_t find_clause_end(std::uint32_t s) const;
  Attachment attach(std::uint32_t s) const;
  Attachment led_by_paragraph(std::uint32_t s) const;
  void attach_by_script();
  std::uint32_t inner_speaker(std::uint32_t s, std::uint32_t& verb) const;
  std::uint32_t line_speaker(std::uint32_t s) const;
  Text& text_;
  std::vector<Span> spans_;
  std::vector<Frame> frames_;
  Cast cast_;
  std::vector<Attachment> attachments_;
  float long_share_ = 0;
  const data::ScriptWords* script_ = nullptr;
};

}  // namespace presscut::quote
