#include "content/body.h"

#include "content/features.h"
#include "content/label_blocks.h"
#include "content/page_verdict.h"

namespace presscut::content {
namespace {

// The row a cell stands in, or kNoNode.
dom::NodeId row_of(const dom::Document& document, dom::NodeId element) {
  while (element != dom::kNoNode && document.node(element).tag != dom::Tag::k_tr) {
    element = document.node(element).parent;
  }
  return element;
}

// Kept blocks in page order; the cells of a table row make one paragraph.
Body assemble(const dom::Document& document, const dom::TextBlocks& blocks, const std::vector<Label>& labels) {
  Body body;
  dom::NodeId last_row = dom::kNoNode;
  for (dom::BlockId id = 0; id < blocks.size(); ++id) {
    if (labels[id].role == Role::kDrop) continue;
    const std::string_view text = blocks[id].text;
    if (labels[id].role == Role::kTableCell) {
      const dom::NodeId row = row_of(document, blocks[id].container);
      if (row != dom::kNoNode && row == last_row) {
        body.paragraphs.back().text.append(" | ").append(text);
        continue;
      }
      last_row = row;
    } else {
      last_row = dom::kNoNode;
    }
    body.paragraphs.push_back({std::string(text), labels[id].role, id});
  }
  return body;
}

}  // namespace

std::string Body::text() const {
  std::string result;
  for (const Paragraph& p : paragraphs) {
    if (!result.empty()) result += "\n\n";
    if (p.role == Role::kListItem) result += "- ";
    result += p.text;
  }
  return result;
}

BodyResult extract_body(const dom::Document& document, const dom::TextBlocks& blocks,
                        const metadata::Metadata& metadata, base::Explanation* explanation) {
  BodyResult result;
  const PageMeasures measures = measure_page(document, blocks);
  result.labels = label_blocks(document, blocks, metadata, measures, explanation);
  result.body = assemble(document, blocks, result.labels);
  result.is_article = !result.body.paragraphs.empty() &&
                      judge_page(measure_verdict(document, blocks, metadata, measures, result.labels)) >=
                          kArticleThreshold;
  return result;
}

}  // namespace presscut::content
