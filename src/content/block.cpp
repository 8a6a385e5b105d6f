#include "content/block.h"

namespace presscut::content {

std::string_view style_name(Style style) {
  switch (style) {
    case kStrong:
      return "strong";
    case kEmphasis:
      return "emphasis";
    case kDeleted:
      return "deleted";
    case kInserted:
      return "inserted";
    case kMarked:
      return "marked";
    case kSuperscript:
      return "superscript";
    case kSubscript:
      return "subscript";
    case kCode:
      return "code";
  }
  return {};
}

std::string text_of(const Spans& spans) {
  std::string text;
  for (const Span& span : spans) text += span.text;
  return text;
}

}  // namespace presscut::content
