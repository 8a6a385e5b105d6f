// A page as every stage after parsing reads it.
#pragma once

#include "dom/blocks.h"
#include "dom/document.h"

namespace presscut::dom {

/// The blocks' texts and containers are those of the document. Read-only once both are there.
struct Page {
  Document document;
  TextBlocks blocks;
};

}  // namespace presscut::dom
