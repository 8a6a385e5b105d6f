// Decoding and the skeleton parse alone, which is fast enough to go deep: every node and attribute is walked.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "decode/decode.h"
#include "dom/blocks.h"
#include "dom/parse.h"

using namespace presscut;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::vector<std::string> warnings;
  std::string html =
      decode::decode_to_utf8({reinterpret_cast<const char*>(data), size}, "", warnings, 1 << 20);
  const dom::Document document = dom::parse_html(std::move(html), {}, warnings);
  for (dom::NodeId id = 0; id < document.size(); ++id) {
    const dom::Node& node = document.node(id);
    if (node.end <= id || node.end > document.size() || !base::is_valid_utf8(node.text)) std::abort();
    if (id > 0 && !document.contains(node.parent, id)) std::abort();
    for (const dom::Attribute& a : document.attributes(id)) {
      if (!base::is_valid_utf8(a.name) || !base::is_valid_utf8(a.value)) std::abort();
    }
  }
  for (const dom::Block& block : dom::collect_blocks(document).all()) {
    if (!base::is_valid_utf8(block.text)) std::abort();
  }
  return 0;
}
