// Credits that a sign, a bracket or the last word of a caption sets apart.
#pragma once

#include <string_view>

#include "credit/credit_line.h"

namespace presscut::credit {

/// "caption (X/Reuters)".
bool split_at_bracket(std::string_view text, CaptionText& result);

/// "X / J. Petras / LRT nuotr.": the label closes the line.
bool split_at_slashes(std::string_view text, CaptionText& result);

/// Languages that put the word for taking a picture behind the name: in brackets at the end, behind a
/// sentence, "＝" or a space.
bool split_at_ending(std::string_view text, CaptionText& result);

/// A sign that sets the last part apart: "caption | X", "caption — X/Reuters", "caption＝X", a new line.
bool split_at_sign(std::string_view text, CaptionText& result);

}  // namespace presscut::credit
