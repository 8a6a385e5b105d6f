// What the choosers of title, dates, authors, site and language look at.
#pragma once

#include <string>

#include "base/explanation.h"
#include "dom/blocks.h"
#include "evidence/element_scan.h"
#include "evidence/linked_data.h"
#include "evidence/metadata.h"
#include "evidence/source.h"

namespace presscut::evidence {

struct PageFacts {
  const dom::Document& document;
  const dom::TextBlocks& blocks;
  const MetadataOptions& options;
  const PageScan& scan;
  const LinkedData& linked;
  base::Explanation* explanation;  // null: nobody asks

  std::string_view meta(data::MetaField field) const {
    for (const MetaValue& m : scan.metas) {
      if (m.field == field) return m.content;
    }
    return {};
  }
};

/// Notes one candidate for `explain`; costs nothing when nobody asks.
inline void explain(const PageFacts& facts, std::string_view field, std::string_view value, Source source,
                    double weight, bool chosen, std::string_view note = {}) {
  if (facts.explanation == nullptr) return;
  facts.explanation->candidates.push_back({std::string(field), std::string(value),
                                           std::string(source_name(source)), weight, chosen,
                                           std::string(note)});
}

}  // namespace presscut::evidence
