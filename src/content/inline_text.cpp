#include "content/inline_text.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "base/deadline.h"
#include "dom/text_run.h"

namespace presscut::content {
namespace {

using dom::NodeId;
using dom::Tag;

std::uint16_t style_of(Tag tag) {
  switch (tag) {
    case Tag::k_b:
    case Tag::k_strong:
      return kStrong;
    case Tag::k_i:
    case Tag::k_em:
    case Tag::k_cite:
    case Tag::k_dfn:
    case Tag::k_var:
      return kEmphasis;
    case Tag::k_code:
    case Tag::k_kbd:
    case Tag::k_samp:
    case Tag::k_tt:
      return kCode;
    case Tag::k_s:
    case Tag::k_strike:
    case Tag::k_del:
      return kDeleted;
    case Tag::k_ins:
      return kInserted;
    case Tag::k_mark:
      return kMarked;
    case Tag::k_sup:
      return kSuperscript;
    case Tag::k_sub:
      return kSubscript;
    default:
      return 0;
  }
}

// Follows the rendering of dom::collect_blocks from a block's first text node to its last.
class SpanCollector {
 public:
  SpanCollector(const dom::Document& document, const ResolveLink& resolve)
      : document_(document), resolve_(resolve) {}

  Spans collect(const dom::Block& block) {
    open_ancestors(block);
    for (NodeId id = block.first_text; id <= block.last_text;) {
      base::check_deadline();
      close_until(id);
      const dom::Node& node = document_.node(id);
      if (node.kind == dom::NodeKind::kText) {
        add(node.text);
        ++id;
      } else {
        id = enter(id);
      }
    }
    return std::move(spans_);
  }

  const std::string& text() const { return run_.text(); }

 private:
  struct Open {
    NodeId id;
    std::uint16_t outer_styles;
    NodeId outer_link;
  };

  // Styles begin at the block's element: what stands around whole blocks is layout. A link may stand further
  // out.
  void open_ancestors(const dom::Block& block) {
    std::vector<NodeId> path;
    for (NodeId id = document_.node(block.first_text).parent; id != dom::kNoNode;
         id = document_.node(id).parent) {
      if (id > block.container || document_.node(id).tag == Tag::k_a) path.push_back(id);
    }
    for (auto id = path.rbegin(); id != path.rend(); ++id) open(*id);
  }

  void open(NodeId id) {
    const Tag tag = document_.node(id).tag;
    const std::uint16_t styles = style_of(tag);
    const bool link = tag == Tag::k_a && document_.has_attribute(id, "href");
    if (styles == 0 && tag != Tag::k_a) return;
    open_.push_back({id, styles_, link_});
    styles_ |= styles;
    if (link) link_ = id;
  }

  NodeId enter(NodeId id) {
    const dom::Node& node = document_.node(id);
    if (node.tag == Tag::k_br) {
      run_.add_break();
      return node.end;
    }
    if (dom::is_invisible(node.tag)) return node.end;
    if (dom::is_hidden(document_, id) && !dom::is_block_level(node.tag)) return node.end;
    if (node.tag == Tag::k_a && link_just_closed_) run_.add_space();
    open(id);
    return id + 1;
  }

  void close_until(NodeId id) {
    while (!open_.empty() && document_.node(open_.back().id).end <= id) {
      styles_ = open_.back().outer_styles;
      link_ = open_.back().outer_link;
      if (document_.node(open_.back().id).tag == Tag::k_a) link_just_closed_ = true;
      open_.pop_back();
    }
  }

  void add(std::string_view characters) {
    const std::size_t before = run_.text().size();
    if (run_.add(characters) == 0) return;
    link_just_closed_ = false;
    Span span;
    span.text = run_.text().substr(before);
    span.styles = styles_;
    if (link_ != dom::kNoNode) resolve_(link_, span);
    spans_.push_back(std::move(span));
  }

  const dom::Document& document_;
  const ResolveLink& resolve_;
  dom::TextRun run_;
  Spans spans_;
  std::vector<Open> open_;
  std::uint16_t styles_ = 0;
  NodeId link_ = dom::kNoNode;
  bool link_just_closed_ = false;
};

bool same_look(const Span& a, const Span& b) {
  return a.styles == b.styles && a.href == b.href && a.footnote == b.footnote;
}

}  // namespace

Spans joined_spans(Spans spans) {
  Spans out;
  const auto push = [&](Span span) {
    if (span.text.empty()) return;
    if (!out.empty() && same_look(out.back(), span)) {
      out.back().text += span.text;
    } else {
      out.push_back(std::move(span));
    }
  };
  for (Span& span : spans) {
    // White space stands only in front of a run (TextRun): it belongs to neither side more than to the other.
    std::size_t blank = 0;
    while (blank < span.text.size() && base::is_space(span.text[blank])) ++blank;
    if (blank > 0 && !out.empty() && !same_look(out.back(), span)) {
      Span between;
      between.text = span.text.substr(0, blank);
      between.styles = out.back().styles & span.styles;
      if (out.back().href == span.href) between.href = span.href;
      if ((between.styles & kCode) != 0) between.styles &= static_cast<std::uint16_t>(~kCode);
      span.text.erase(0, blank);
      push(std::move(between));
    }
    push(std::move(span));
  }
  return out;
}

Spans collect_spans(const dom::Document& document, const dom::Block& block, std::string_view text,
                    const ResolveLink& resolve) {
  if (block.first_text != dom::kNoNode && !block.preformatted && !document.plain_text()) {
    SpanCollector collector(document, resolve);
    Spans spans = collector.collect(block);
    if (collector.text() == block.text && std::string_view(block.text).starts_with(text)) {
      // A heading loses the sign of its permalink.
      std::size_t left = text.size();
      for (Span& span : spans) {
        span.text.resize(std::min(span.text.size(), left));
        left -= span.text.size();
      }
      return joined_spans(std::move(spans));
    }
  }
  Span plain;
  plain.text = text;
  return {plain};
}

}  // namespace presscut::content
