// The publication's name and the page's address and language.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "evidence/evidence.h"

namespace presscut::evidence {

std::optional<std::string> choose_site(const PageFacts& facts);

/// Canonical address, absolute when the page or the caller gives a base.
std::optional<std::string> choose_url(const PageFacts& facts);

/// ISO 639-1 code: as declared, unless the text is clearly in another script or language.
std::optional<std::string> choose_language(const PageFacts& facts);

}  // namespace presscut::evidence
