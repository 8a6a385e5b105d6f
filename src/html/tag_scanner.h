// The tokenizer's parts that need no tree: tags with their attributes, comments, raw text. All of them scan
// a buffer that ends in NUL and contains no other.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "dom/document.h"
#include "dom/tag.h"

namespace presscut::html {

struct ScannedTag {
  std::string_view name;  // as written
  dom::Tag tag = dom::Tag::kUnknown;
  bool self_closing = false;       // "/>"
  std::size_t attributes = 0;      // number appended to the list
  std::size_t attributes_cut = 0;  // left out, above the limit
};

struct AttributeLimits {
  std::size_t most = 0;  // a tag; what is left out is counted
  bool all =
      true;  // false: those of data::kReadAttributes, and all of formatting elements, whose equality counts
};

/// Reads a tag whose name starts at page[at], a letter; `at` moves behind the ">". False when the page ends
/// first (the tag is then no tag at all). Attributes are appended to `attributes` unless it is null: names in
/// lower case, values decoded, the first of equal names.
/// https://html.spec.whatwg.org/#tag-name-state to #after-attribute-value-(quoted)-state
bool scan_tag(std::string_view page, std::size_t& at, ScannedTag& tag,
              std::vector<dom::Attribute>* attributes, AttributeLimits limits, base::Arena& arena);

/// Offset behind the markup declaration, comment or processing instruction that starts ("<!" or "<?" or "</"
/// without a letter) at page[at]; page.size() when it is not ended.
std::size_t skip_declaration(std::string_view page, std::size_t at);

/// Offset of the "</name" that ends raw text which starts at page[at], or page.size().
/// `name` is in lower case.
std::size_t find_raw_text_end(std::string_view page, std::size_t at, std::string_view name);

/// The same for a script, whose "<!-- <script>" hides one "</script>":
/// https://html.spec.whatwg.org/#script-data-double-escaped-state
std::size_t find_script_end(std::string_view page, std::size_t at);

}  // namespace presscut::html
