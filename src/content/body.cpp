#include "content/body.h"

namespace presscut::content {

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
                        const metadata::Metadata& /*metadata*/, base::Explanation* /*explanation*/) {
  BodyResult result;
  result.labels.resize(blocks.size());
  for (dom::BlockId id = 0; id < blocks.size(); ++id) {
    const dom::Block& block = blocks[id];
    if (document.node(block.container).tag != dom::Tag::k_p || block.link_density() > 0.5) continue;
    result.labels[id] = {Role::kText, 1.0F, "keep.paragraph"};
    result.body.paragraphs.push_back({std::string(block.text), Role::kText, id});
  }
  result.is_article = !result.body.paragraphs.empty();
  return result;
}

}  // namespace presscut::content
