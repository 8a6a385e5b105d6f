#include "metadata/metadata.h"

namespace presscut::metadata {

Metadata collect_metadata(const dom::Document& document, const dom::TextBlocks& /*blocks*/,
                          const MetadataOptions& /*options*/, base::Explanation* /*explanation*/) {
  Metadata result;
  for (dom::NodeId id = 0; id < document.size(); ++id) {
    if (document.node(id).kind == dom::NodeKind::kElement && document.node(id).tag == dom::Tag::k_h1) {
      result.title = dom::render_text(document, id);
      result.headline = id;
      break;
    }
  }
  return result;
}

}  // namespace presscut::metadata
