// Lines of the page's furniture that show by their shape, in any language: links that lead nowhere, a date
// beside a link, a label that ends the text.
#pragma once

#include <string>
#include <string_view>

#include "dom/blocks.h"
#include "dom/document.h"

namespace presscut::body {

/// Nothing but links, and none of them leads anywhere ("#", "javascript:…"): buttons of the page. A link to a
/// section of the page is none.
bool is_button_line(const dom::Document& document, const dom::Block& block);

/// Nothing but links, each to a section of the same page ("#history").
bool leads_within_page(const dom::Document& document, const dom::Block& block);

/// A link or a short line that ends with the name of a social platform: "Follow us on …", "View this post on
/// …".
bool is_follow_line(const dom::Block& block);

/// Nothing but a web address.
bool is_address_line(const dom::Block& block);

/// A few words without an end: what pages print below their last paragraph.
bool is_label_line(const dom::Block& block);

/// The sentence ends with a full stop, a mark of its kind, or closing quotation marks.
bool ends_sentence(std::string_view text);

/// The block's text outside its links.
std::string text_without_links(const dom::Document& document, const dom::Block& block);

}  // namespace presscut::body
