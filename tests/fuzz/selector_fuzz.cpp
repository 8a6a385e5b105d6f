// --keep and --drop: what parses can be matched against a page that has a bit of everything.
#include "dom/selector.h"
#include "fuzz.h"
#include "html/parse.h"

using namespace presscut;

namespace {
dom::Document page() {
  base::Warnings warnings;
  return html::parse_html(
      "<body id=a class='b c'><div class=b data-x=1><p id=b>x<a href='/y'>y</a></p><x-y class=' c  d '><span "
      "title='b c'>z</span></x-y></div><ul><li lang=en class>w</ul>",
      {}, warnings);
}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const dom::Document document = page();
  const std::string text = fuzz::text_of(fuzz::bytes_of(data, size));
  dom::SelectorError error;
  const auto selector = dom::Selector::parse(text, error);
  if (!selector) {
    fuzz::require(error.position <= text.size() && !error.message.empty(), "an error says what and where");
    return 0;
  }
  for (dom::NodeId id = 0; id < document.size(); ++id) {
    if (document.node(id).kind != dom::NodeKind::kElement) continue;
    const bool itself = selector->matches(document, id);
    fuzz::require(!itself || selector->matches_around(document, id), "what matches is around itself");
  }
  return 0;
}
