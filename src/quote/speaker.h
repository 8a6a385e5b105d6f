// Is it a quotation, and whose?
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quote/scene.h"

namespace presscut::quote {

struct Attribution {
  std::optional<std::string> speaker;
  std::uint32_t mention = kNone;               // that was taken to speak
  std::uint32_t verb = kNone;                  // token
  std::uint32_t verb_begin = 0, verb_end = 0;  // bytes of a verb that is only part of its token
};

/// Somebody's words rather than a title, a nickname or a term.
bool is_quotation(const Scene& scene, std::uint32_t s);

/// Who speaks each span; of those that are quotations.
std::vector<Attribution> find_speakers(const Scene& scene, const std::vector<bool>& quotations);

/// Nothing but the attribution stands between the two quotations.
bool goes_on(const Scene& scene, std::uint32_t first, std::uint32_t second);

}  // namespace presscut::quote
