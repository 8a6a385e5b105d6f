// What became of the page's evidence about the article: title, dates, authors, site, address, language, and
// what later stages read beside them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dom/document.h"
#include "evidence/linked_data.h"

namespace presscut::evidence {

/// Absent means unknown. Dates are ISO 8601 with exactly the precision and zone of the page.
struct Metadata {
  std::optional<std::string> url;  // canonical address, absolute when a base is known
  std::optional<std::string> site;
  std::optional<std::string> language;  // ISO 639-1
  std::optional<std::string> title;
  std::optional<std::string> subtitle;
  std::vector<std::string> authors;
  std::optional<std::string> date;  // published, else modified
  std::optional<std::string> date_published;
  std::optional<std::string> date_modified;

  // Evidence for later stages; not printed.
  std::string article_body;             // JSON-LD articleBody, a line a paragraph; empty when absent
  std::string description;              // meta description or JSON-LD description
  dom::NodeId headline = dom::kNoNode;  // element that shows the title, if any
  std::vector<std::string> page_types;  // schema.org types and og:type, as written
  std::vector<StructuredImage> images;  // of JSON-LD and og:image, each address once
};

struct MetadataOptions {
  std::string url;             // address of the page, empty when unknown
  std::string date_reference;  // ISO date that relative dates count from, empty: they are ignored
};

}  // namespace presscut::evidence
