// Every date that may be the article's, with its place on the page.
#pragma once

#include <string>
#include <vector>

#include "date/date_time.h"
#include "evidence/evidence.h"

namespace presscut::date {

struct DateCandidate {
  DateTime value;
  evidence::Source source = evidence::Source::kDateVisible;
  dom::NodeId node = dom::kNoNode;  // element or text that contains it
  int from_headline = 0;            // blocks below the headline, negative above; 0 when not on the page
  std::uint32_t hints = 0;          // data::PageHint of the node
  std::uint32_t block_chars = 0;    // length of the text block around it, 0 when not on the page
  bool modified = false;            // it is an update, not the publication
  bool ambiguous = false;           // day and month could be exchanged
  bool in_sentence = false;         // inside running text
  bool main = true;                 // structured: of the main article

  bool visible() const { return block_chars > 0; }
};

/// `headline`: element that shows the title, or dom::kNoNode. `language`: ISO 639-1 or empty.
std::vector<DateCandidate> collect_date_candidates(const evidence::PageFacts& facts, dom::NodeId headline,
                                                   std::string_view language);

}  // namespace presscut::date
