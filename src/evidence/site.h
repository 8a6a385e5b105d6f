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

/// `reference` against `base` (RFC 3986, section 5.2, without dot segments); `reference` itself when there is
/// no base.
std::string resolve_url(std::string_view base, std::string_view reference);

/// "example.co.uk" of "https://www.example.co.uk:80/a"; empty when the address has no host.
std::string_view host_of(std::string_view url);

}  // namespace presscut::evidence
