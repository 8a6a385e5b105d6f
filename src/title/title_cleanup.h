// What is cut off a chosen title: the site's and the section's name, kickers and badges inside the heading,
// counters and permalink signs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "evidence/evidence.h"

namespace presscut::title {

/// Names that the page gives its site and its sections: keys of base::word_key.
struct KnownNames {
  std::vector<std::string> sites;
  std::vector<std::string> sections;

  std::string own;  // the site's name as the page declares it

  bool is_site(std::string_view key) const;
  bool is_own(std::string_view key) const { return !own.empty() && key == own; }
  bool is_section(std::string_view key) const;
};

/// From the site's name, the publisher, links to the front page and the links of the navigation.
KnownNames known_names(const evidence::PageFacts& facts, std::string_view site);

/// The title without the names of site and section at its ends, counters ("(2) ") and signs. `alone`: nothing
/// but the <title> says it, so that a short last part behind a strong separator is taken for the site's name
/// as well.
std::string clean_title(std::string_view title, const KnownNames& names, bool alone);

/// Without counters ("(2) ") in front and separators or permalink signs at the ends.
std::string_view trim_signs(std::string_view title);

/// The text of a heading without the elements in it that are kickers, badges or permalinks; empty when there
/// are none.
std::string heading_without_labels(const dom::Document& document, dom::NodeId heading);

/// The title was cut off: it ends with three dots.
bool is_truncated(std::string_view title);

}  // namespace presscut::title
