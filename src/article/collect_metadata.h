// Title, dates, authors, site, address and language: the choosers of the fields, called in their order.
#pragma once

#include "base/explanation.h"
#include "dom/page.h"
#include "evidence/metadata.h"

namespace presscut::article {

/// With an `explanation`, notes each candidate of each field; the result is the same either way.
evidence::Metadata collect_metadata(const dom::Page& page, const evidence::MetadataOptions& options,
                                    base::Explanation* explanation);

}  // namespace presscut::article
