// JSON-LD and everything else that metadata is read from. The input is JSON, then (behind a NUL) HTML.
#include "article/collect_metadata.h"
#include "dom/blocks.h"
#include "dom/page.h"
#include "evidence/json_value.h"
#include "evidence/metadata.h"
#include "fuzz.h"
#include "html/parse.h"

using namespace presscut;

namespace {

void check_tree(std::string_view text) {
  evidence::JsonTree tree;
  tree.parse(text);
  for (evidence::JsonId id = 0; id < tree.size(); ++id) {
    fuzz::require(tree[id].end > id && tree[id].end <= tree.size(), "a value ends behind itself");
    fuzz::require_utf8(tree[id].key);
    fuzz::require_utf8(tree[id].text);
  }
  evidence::JsonId next = 0;
  for (const evidence::JsonId root : tree.roots()) {
    fuzz::require(root >= next && root < tree.size(), "roots stand one behind the other");
    next = tree[root].end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = fuzz::bytes_of(data, size);
  const std::size_t split = std::min(bytes.find('\0'), bytes.size());
  const std::string json = fuzz::text_of(bytes.substr(0, split));
  check_tree(json);
  const std::string html = "<script type=application/ld+json>" + json + "</script>" +
                           fuzz::text_of(bytes.substr(std::min(split + 1, bytes.size())));
  base::Warnings warnings;
  dom::Page page{html::parse_html(html, {}, warnings), {}};
  page.blocks = dom::collect_blocks(page.document);
  base::Explanation explanation;
  const evidence::Metadata found =
      article::collect_metadata(page, {"https://example.org/2021/03/04/a", "2021-03-05"}, &explanation);
  for (const auto* text : {&found.url, &found.site, &found.language, &found.title, &found.subtitle,
                           &found.date, &found.date_published, &found.date_modified}) {
    if (!*text) continue;
    fuzz::require_utf8(**text);
    fuzz::require(!(*text)->empty(), "what is known is not empty");
  }
  for (const std::string& author : found.authors) fuzz::require_utf8(author);
  fuzz::require_utf8(found.article_body);
  fuzz::require_utf8(found.description);
  for (const evidence::StructuredImage& image : found.images) {
    for (const std::string* text :
         {&image.url, &image.caption, &image.credit, &image.creator, &image.copyright})
      fuzz::require_utf8(*text);
  }
  fuzz::require(found.headline == dom::kNoNode || found.headline < page.document.size(), "the headline is a node");
  for (const base::Candidate& candidate : explanation.candidates) fuzz::require_utf8(candidate.value);
  return 0;
}
