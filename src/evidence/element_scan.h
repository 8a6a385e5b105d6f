// One walk over the page: everything the collectors of candidates ask for, so that nobody walks it again.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "data/class_words.h"
#include "data/meta_fields.h"
#include "dom/document.h"

namespace presscut::evidence {

struct MetaValue {
  data::MetaField field;
  std::string_view name;  // as written
  std::string_view content;
};

struct PropertyNode {
  dom::NodeId node;
  std::string_view property;  // itemprop
};

struct PageScan {
  std::vector<MetaValue> metas;           // in page order, only names of data/meta_fields.h
  std::vector<dom::NodeId> headings;      // h1 to h4, at most 200
  std::vector<dom::NodeId> times;         // <time>, at most 200
  std::vector<dom::NodeId> author_links;  // rel=author
  std::vector<dom::NodeId> hinted;        // elements with a date, author, title or subtitle hint of their own
  std::vector<dom::NodeId> dated;         // elements with an attribute of data::kDateAttributes
  std::vector<PropertyNode> properties;   // itemprops of dates, authors, headlines
  dom::NodeId title = dom::kNoNode;       // <title> of the head
  std::string_view canonical;
  std::string_view base;      // href of <base>
  std::string_view language;  // lang of html, or of body
  /// data::PageHint bits of each node: its own, and the zones of its ancestors.
  std::vector<std::uint32_t> hints;

  std::uint32_t hints_of(dom::NodeId id) const { return hints[id]; }
};

PageScan scan_page(const dom::Document& document);

/// Hints of the words in a class or id attribute.
std::uint32_t parse_hints(std::string_view words);

}  // namespace presscut::evidence
