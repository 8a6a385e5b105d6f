// Values of attributes and JSON strings as plain text.
#pragma once

#include <string>
#include <string_view>

namespace presscut::evidence {

/// Decodes character references, drops tags, folds white space. For values that should be text but were
/// escaped twice or contain markup.
std::string plain_text(std::string_view value);

/// Like plain_text, but line breaks and block-level tags separate lines: each paragraph is one line, none is
/// blank.
std::string plain_lines(std::string_view value);

/// White space (U+00A0 too) folded to single spaces, ends trimmed.
std::string squeeze(std::string_view text);

}  // namespace presscut::evidence
