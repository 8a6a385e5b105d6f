// Character references ("&eacute;", "&#8217;") in text and attribute values.
#pragma once

#include <string>
#include <string_view>

#include "base/arena.h"

namespace presscut::html {

enum class ReferenceContext { kText, kAttribute };

/// The text with its references resolved, as https://html.spec.whatwg.org/#character-reference-state says: in
/// attributes a name without ";" before "=" or a letter stays (addresses are full of "&copy=1"). Returns the
/// view itself when nothing changes, else a copy that lives in the arena.
std::string_view decode_references(std::string_view text, ReferenceContext context, base::Arena& arena);

/// The same for text that is already in a string of its own.
std::string decode_references(std::string text, ReferenceContext context);

}  // namespace presscut::html
