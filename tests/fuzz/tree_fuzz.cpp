// Decoding and the skeleton parse alone, which is fast enough to go deep: every node and attribute is walked.
#include "dom/blocks.h"
#include "fuzz.h"
#include "html/parse.h"

using namespace presscut;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  base::Warnings warnings;
  std::string html = decode::decode_to_utf8(fuzz::bytes_of(data, size), "", warnings, 1 << 20);
  const dom::Document document = html::parse_html(std::move(html), {}, warnings);
  for (dom::NodeId id = 0; id < document.size(); ++id) {
    const dom::Node& node = document.node(id);
    fuzz::require(node.end > id && node.end <= document.size(), "a node ends behind itself");
    fuzz::require(id == 0 || document.contains(node.parent, id), "a node lies in its parent");
    fuzz::require_utf8(node.text);
    for (const dom::Attribute& a : document.attributes(id)) {
      fuzz::require_utf8(a.name);
      fuzz::require_utf8(a.value);
    }
  }
  const dom::TextBlocks blocks = dom::collect_blocks(document);
  for (const dom::Block& block : blocks.all()) fuzz::require_utf8(block.text);
  return 0;
}
