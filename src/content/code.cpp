#include "content/code.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/utf8.h"
#include "dom/blocks.h"

namespace presscut::content {
namespace {

using dom::NodeId;
using dom::Tag;

constexpr std::uint32_t kMaxCodeWords = 40;  // of a block that is not marked as code
constexpr std::size_t kMaxLanguage = 20;

// "language-python", "lang-py", "highlight-source-js", "brush: php".
std::string language_in(std::string_view classes) {
  const std::string lower = base::lowered(classes);
  for (const std::string_view prefix : {"language-", "lang-", "highlight-source-", "brush:", "sourcecode "}) {
    const std::size_t at = lower.find(prefix);
    if (at == std::string::npos || (at > 0 && !base::is_space(lower[at - 1]))) continue;
    std::string_view name = std::string_view(lower).substr(at + prefix.size());
    name = base::trim(name);
    name = name.substr(0, name.find_first_of(" \t\n;"));
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
      return base::is_alnum(c) || c == '+' || c == '#' || c == '-' || c == '_' || c == '.';
    });
    if (!name.empty() && name.size() <= kMaxLanguage && plain) return std::string(name);
  }
  return {};
}

bool names_code(std::string_view classes) {
  const std::string lower = base::lowered(classes);
  return !language_in(lower).empty() || lower.find("highlight") != std::string::npos ||
         lower.find("code") != std::string::npos;
}

NodeId code_child(const dom::Document& document, NodeId pre) {
  for (NodeId id = pre + 1; id < document.node(pre).end; ++id) {
    const Tag tag = document.node(id).tag;
    if (document.node(id).kind == dom::NodeKind::kElement &&
        (tag == Tag::k_code || tag == Tag::k_samp || tag == Tag::k_kbd))
      return id;
  }
  return dom::kNoNode;
}

}  // namespace

NodeId preformatted_around(const dom::Document& document, NodeId node) {
  for (NodeId id = node; id != dom::kNoNode; id = document.node(id).parent) {
    if (document.node(id).tag == Tag::k_pre) return id;
  }
  return dom::kNoNode;
}

bool is_code(const dom::Page& page, NodeId pre) {
  const dom::Document& document = page.document;
  if (code_child(document, pre) != dom::kNoNode || names_code(document.attribute(pre, "class"))) return true;
  const auto [first, last] = page.blocks.range_of(document, pre);
  for (dom::BlockId id = first; id < last; ++id) {
    if (page.blocks[id].words > kMaxCodeWords) return false;
  }
  return true;
}

std::string code_text(const dom::Document& document, NodeId pre) {
  std::string out;
  for (NodeId id = pre + 1; id < document.node(pre).end;) {
    const dom::Node& node = document.node(id);
    if (node.kind == dom::NodeKind::kText) {
      out += node.text;
    } else if (node.tag == Tag::k_br) {
      out += '\n';
    } else if (dom::is_invisible(node.tag)) {
      id = node.end;
      continue;
    }
    ++id;
  }
  // Characters without width that bodies leave out too.
  std::string kept;
  for (std::size_t at = 0; at < out.size();) {
    const std::size_t start = at;
    const char32_t c = base::next_code_point(out, at);
    if (c == 0x200B || c == 0xFEFF || c == 0xAD) continue;
    if (c == 0xA0) {
      kept += ' ';
    } else {
      kept.append(out, start, at - start);
    }
  }
  const std::size_t text = kept.find_first_not_of(" \t\n");
  if (text == std::string::npos) return {};
  const std::size_t line = kept.rfind('\n', text);
  kept.erase(0, line == std::string::npos ? 0 : line + 1);
  kept.resize(kept.find_last_not_of(" \t\n") + 1);
  return kept;
}

std::string code_language(const dom::Document& document, NodeId pre) {
  std::vector<NodeId> elements{pre, document.node(pre).parent};
  if (const NodeId code = code_child(document, pre); code != dom::kNoNode)
    elements.insert(elements.begin(), code);
  if (elements.back() != dom::kNoNode) elements.push_back(document.node(elements.back()).parent);
  for (const NodeId id : elements) {
    if (id == dom::kNoNode) continue;
    for (const std::string_view name :
         {document.attribute(id, "data-lang"), document.attribute(id, "data-language")}) {
      if (const std::string language = language_in("language-" + std::string(name)); !language.empty())
        return language;
    }
    if (std::string language = language_in(document.attribute(id, "class")); !language.empty())
      return language;
  }
  return {};
}

}  // namespace presscut::content
