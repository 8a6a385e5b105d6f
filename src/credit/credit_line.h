// What a caption's text says by itself: where the credit line stands in it, and which line is a credit.
// IPTC terms: the credit is the line to print, the caption (description) is what the photo shows.
#pragma once

#include <string>
#include <string_view>

namespace presscut::credit {

/// A caption's text in two parts, either may be empty; the credit has no label and no brackets.
struct CaptionText {
  std::string caption;
  std::string credit;
};

/// Parts a caption and its credit: "(Photo : X) caption", "caption Photo: X", "caption (X/Reuters)",
/// "caption | X", "caption © X" and similar. Text without a credit is all caption.
CaptionText split_caption(std::string_view text);

/// The credit without label, brackets and ©: "(Foto: © X/dpa)" gives "X/dpa". Empty when nothing is left
/// ("© All rights reserved").
std::string clean_credit(std::string_view text);

/// The whole text is a credit line and cannot be a sentence of an article: "Photo: X", "X / Getty Images".
bool is_credit_line(std::string_view text);

/// A credit line whose label names a photo ("Featured image by X", "Titelbild: X", "Foto: X"), not just a
/// source: it is a photo's wherever it stands.
bool is_photo_credit_line(std::string_view text);

/// The text begins with a bracketed, labelled credit: "(Photo : X) …", as photo blocks without markup do.
bool begins_with_credit(std::string_view text);

/// The words name an agency, or are joined as credits are ("X via Y", "X/Y"): good for text that stands
/// where credits stand.
bool looks_like_credit(std::string_view text);

/// A label in the text ("… Photo: X", "(Photo by X) …") names a credit.
bool has_labelled_credit(std::string_view text);

/// The text ends in a credit of a language that puts the word for it last: "…。李明 摄".
bool has_ended_credit(std::string_view text);

/// The notice of a site, not of a photo: "© 2024 The Gazette", "All rights reserved".
bool is_site_notice(std::string_view text);

/// Nothing but a label: "Photo:", "Image copyright".
bool is_credit_label(std::string_view text);

/// … whose words name a photo: "Foto:", "Photo credit".
bool is_photo_credit_label(std::string_view text);

/// One to five words, all capitalised: a name or a body.
bool is_name_like(std::string_view text);

}  // namespace presscut::credit
