// What of an article is printed, and how.
#pragma once

#include "output/fields.h"

namespace presscut::output {

enum class Format { kJson, kJsonLines, kText, kMarkdown, kHtml, kCsv, kLinkedData, kNinjs };

struct PrintOptions {
  Format format = Format::kJson;
  FieldSet fields = all_fields();
  bool links = true;   // in Markdown, HTML and the field "blocks"
  bool images = true;  // likewise
};

}  // namespace presscut::output
