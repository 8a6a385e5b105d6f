#include "body/link_lines.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/fold.h"
#include "data/words.h"
#include "dom/text_run.h"

namespace presscut::body {
namespace {

constexpr double kAllLinks = 0.8;  // separators between links count as text
constexpr std::uint32_t kMaxButtonWords = 15;
constexpr std::uint32_t kMaxFollowWords = 6;
constexpr std::uint32_t kMaxLabelWords = 3;

dom::NodeId link_of(const dom::Document& document, dom::NodeId text, dom::NodeId container) {
  for (dom::NodeId id = text; id != dom::kNoNode && id != container; id = document.node(id).parent) {
    if (document.node(id).tag == dom::Tag::k_a) return id;
  }
  return document.node(container).tag == dom::Tag::k_a ? container : dom::kNoNode;
}

bool leads_nowhere(std::string_view href) {
  href = base::trim(href);
  return href == "#" || href == "#!" || base::starts_with_ignore_case(href, "javascript:");
}

}  // namespace

namespace {

// Nothing but links, each of which `leads` where it should; one at least.
template <typename Leads>
bool all_links_lead(const dom::Document& document, const dom::Block& block, Leads leads) {
  if (block.link_density() < kAllLinks) return false;
  bool any = false;
  for (dom::NodeId id = block.first_text; id <= block.last_text; ++id) {
    if (document.node(id).kind != dom::NodeKind::kText) continue;
    const dom::NodeId link = link_of(document, id, block.container);
    if (link == dom::kNoNode) continue;
    if (!leads(document.attribute(link, "href"))) return false;
    any = true;
  }
  return any;
}

}  // namespace

bool is_button_line(const dom::Document& document, const dom::Block& block) {
  return block.words <= kMaxButtonWords && !ends_sentence(block.text) &&
         all_links_lead(document, block, [](std::string_view address) { return leads_nowhere(address); });
}

bool leads_within_page(const dom::Document& document, const dom::Block& block) {
  return all_links_lead(document, block, [](std::string_view address) {
    return address.size() > 1 && address.starts_with('#');
  });
}

bool is_follow_line(const dom::Block& block) {
  const bool linked = block.link_density() > 0.95;
  if (block.words < 3 || block.words > (linked ? kMaxButtonWords : kMaxFollowWords)) return false;
  const std::string last = base::word_key(block.text.substr(block.text.rfind(' ') + 1));
  return last.size() > 1 && !ends_sentence(block.text) && data::is_word(last, data::kSocialPlatform);
}

bool is_address_line(const dom::Block& block) {
  return (block.text.starts_with("http://") || block.text.starts_with("https://")) &&
         block.text.find_first_of(" \n") == std::string_view::npos;
}

bool is_label_line(const dom::Block& block) {
  return block.words > 0 && block.words <= kMaxLabelWords && !ends_sentence(block.text) &&
         block.text.find_first_of("0123456789(/:\n") == std::string_view::npos;
}

bool ends_sentence(std::string_view text) {
  text = base::trim(text);
  for (const std::string_view sign :
       {".", "!", "?", "…", "”", "“", "\"", "»", "。", "！", "？", "」", "』", "؟", "।", ")", "）"}) {
    if (text.ends_with(sign)) return true;
  }
  return false;
}

std::string text_without_links(const dom::Document& document, const dom::Block& block) {
  dom::TextRun run;
  for (dom::NodeId id = block.first_text; id <= block.last_text; ++id) {
    const dom::Node& node = document.node(id);
    if (node.kind != dom::NodeKind::kText) continue;
    if (link_of(document, id, block.container) == dom::kNoNode) {
      run.add(node.text);
    } else {
      run.add_space();
    }
  }
  std::string text = run.text();
  return text;
}

}  // namespace presscut::body
