// Direct speech that a dash opens instead of a mark: "– A, said N. – B."
#pragma once

#include <cstdint>
#include <vector>

#include "quote/text.h"

namespace presscut::quote {

/// One stretch of speech: tokens [first, last), and where the signs around it begin and end.
struct DashSpeech {
  std::uint32_t first = 0, last = 0;
  std::uint32_t open = 0, past = 0;
};

/// The speech of all paragraphs that begin with a dash, in order; what stands between two stretches of one
/// paragraph says who speaks. Empty in languages that do not print speech so.
std::vector<DashSpeech> find_dash_speech(const Text& text);

}  // namespace presscut::quote
