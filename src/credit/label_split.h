// Credits behind a label or a copyright sign within a caption.
#pragma once

#include <string_view>
#include <vector>

#include "credit/credit_label.h"
#include "credit/credit_line.h"

namespace presscut::credit {

/// The parts put together: the credit cleaned, what stands before and behind it as the caption.
CaptionText make_caption_text(std::string_view before, std::string_view credit, std::string_view after);

/// "… Photo: X", "(Photo : X) …", "Image copyright X": the last label that has a credit. False without one.
bool split_at_label(std::string_view text, const std::vector<CreditWord>& words, CaptionText& result);

/// "caption © X", "caption (c) X".
bool split_at_copyright(std::string_view text, CaptionText& result);

/// "Image source, X Image caption, A crowd waits": words for screen readers, run together.
bool split_at_hidden_labels(std::string_view text, const std::vector<CreditWord>& words, CaptionText& result);

/// "Ann Example Submitted photo": a label that is all of the credit.
bool split_at_nameless(std::string_view text, const std::vector<CreditWord>& words, CaptionText& result);

}  // namespace presscut::credit
