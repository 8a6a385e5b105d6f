#include "output/printed_blocks.h"

#include <utility>

#include "content/collect_blocks.h"
#include "content/inline_text.h"

namespace presscut::output {
namespace {

using content::Kind;

void drop_links(content::Spans& spans) {
  for (content::Span& span : spans) span.href.clear();
  spans = content::joined_spans(std::move(spans));
}

}  // namespace

content::Blocks printed_blocks(const article::Article& article, const PrintOptions& options) {
  content::Blocks all =
      article.blocks ? *article.blocks : content::plain_blocks(article.body, article.photos.size());
  const bool body = has_field(options.fields, "body") || has_field(options.fields, "blocks");
  const bool images =
      options.images && (has_field(options.fields, "photos") || has_field(options.fields, "blocks"));
  content::Blocks kept;
  for (content::Block& block : all) {
    if (block.kind == Kind::kImage ? !images : !body) continue;
    if (!options.links) {
      if (block.kind == Kind::kEmbed) continue;
      drop_links(block.spans);
      for (auto& row : block.rows) {
        for (content::Cell& cell : row) drop_links(cell.spans);
      }
    }
    if (!body) block.inside.clear();
    kept.push_back(std::move(block));
  }
  return kept;
}

}  // namespace presscut::output
