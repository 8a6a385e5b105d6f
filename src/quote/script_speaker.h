// Who speaks in languages without capital letters: the phrase that stands where their grammar puts the
// speaker.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "data/words.h"
#include "quote/span.h"
#include "quote/text.h"

namespace presscut::quote {

struct ScriptSpeaker {
  std::string name;                  // without titles where a name is known to begin; may be empty
  std::uint32_t begin = 0, end = 0;  // bytes of the body that name the speaker; equal when carried over
  std::uint32_t verb_begin = 0, verb_end = 0;
  bool behind = false;  // stands behind the quotation
};

/// What the sentence around span s says of its speaker; nothing where it says nothing. A speaker without a
/// name goes on speaking ("he added").
std::optional<ScriptSpeaker> read_script_speaker(const Text& text, const std::vector<Span>& spans,
                                                 std::uint32_t s, const data::ScriptWords& words);

}  // namespace presscut::quote
