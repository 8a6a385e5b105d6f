#include "dom/blocks.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "base/deadline.h"
#include "dom/text_run.h"

namespace presscut::dom {
namespace {

// Lines of untagged text at least this long (bytes) are taken as wrapped: the paragraph goes on below.
constexpr std::size_t kWrappedLine = 60;

bool holds_block_level(const Document& document, NodeId element) {
  for (NodeId id = element + 1; id < document.node(element).end; ++id) {
    if (document.node(id).kind == NodeKind::kElement && is_block_level(document.node(id).tag)) return true;
  }
  return false;
}

}  // namespace

bool is_hidden(const Document& document, NodeId element) {
  for (const Attribute& a : document.attributes(element)) {
    if (a.name == "hidden") return true;
    if (a.name != "style") continue;
    // Only the two declarations that remove the box, with any white space around the colon.
    std::string compact;
    for (const char c : a.value) {
      if (!base::is_space(c)) compact.push_back(base::to_lower(c));
    }
    if (compact.find("display:none") != std::string::npos ||
        compact.find("visibility:hidden") != std::string::npos) {
      return true;
    }
  }
  return false;
}

class BlockCollector {
 public:
  BlockCollector(const Document& document, std::size_t most) : document_(document), most_(most) {}

  TextBlocks collect() {
    NodeId id = 0;
    while (id < document_.size() && !result_.cut_) {
      base::check_deadline();
      close_until(id);
      const Node& node = document_.node(id);
      if (node.kind == NodeKind::kText) {
        add_text(id);
        ++id;
      } else {
        id = enter(id);
      }
    }
    close_until(document_.size());
    flush();
    return std::move(result_);
  }

 private:
  struct Open {
    NodeId id;
    Tag tag;
    bool block_level;
    bool hides;
    bool inert;  // a template, which browsers do not show
  };

  // Returns the node to go on with.
  NodeId enter(NodeId id) {
    const Node& node = document_.node(id);
    if (node.tag == Tag::k_br) {
      add_break();
      return node.end;
    }
    if (is_invisible(node.tag)) {
      if (is_block_level(node.tag)) flush();
      return node.end;
    }
    const bool hides = is_hidden(document_, id);
    const bool block_level = is_block_level(node.tag);
    if (hides && !block_level && !holds_block_level(document_, id)) return node.end;
    if (block_level || hides) flush();
    if (node.tag == Tag::k_a) {
      if (link_just_closed_) run_.add_space();  // two links side by side are two items
      ++links_;
    }
    hidden_ += hides ? 1 : 0;
    noscript_ += node.tag == Tag::k_noscript ? 1 : 0;
    // A declarative shadow root is shown; any other template is not.
    const bool inert = node.tag == Tag::k_template && document_.attribute(id, "shadowrootmode").empty() &&
                       document_.attribute(id, "shadowroot").empty();
    template_ += inert ? 1 : 0;
    pre_ += node.tag == Tag::k_pre || node.tag == Tag::k_plaintext ? 1 : 0;
    open_.push_back({id, node.tag, block_level, hides, inert});
    return id + 1;
  }

  void close_until(NodeId id) {
    while (!open_.empty() && document_.node(open_.back().id).end <= id) {
      const Open closed = open_.back();
      if (closed.block_level || closed.hides) flush();
      open_.pop_back();
      if (closed.tag == Tag::k_a) {
        --links_;
        link_just_closed_ = true;
      }
      hidden_ -= closed.hides ? 1 : 0;
      noscript_ -= closed.tag == Tag::k_noscript ? 1 : 0;
      template_ -= closed.inert ? 1 : 0;
      pre_ -= closed.tag == Tag::k_pre || closed.tag == Tag::k_plaintext ? 1 : 0;
    }
  }

  void add_break() {
    if (break_open_) {
      flush();
    } else {
      run_.add_break();
    }
    break_open_ = true;
  }

  void add_text(NodeId id) {
    const std::string_view text = document_.node(id).text;
    if (document_.plain_text()) {
      add_lines(id, text, false);
    } else if (pre_ > 0) {
      add_lines(id, text, true);
    } else {
      add_run(id, text, false);
    }
  }

  void add_run(NodeId id, std::string_view text, bool preformatted) {
    const std::uint32_t added = preformatted ? run_.add_preformatted(text) : run_.add(text);
    if (added == 0) return;
    break_open_ = false;
    link_just_closed_ = false;
    if (first_text_ == kNoNode) first_text_ = id;
    last_text_ = id;
    if (links_ > 0) link_chars_ += added;
  }

  // Blank lines end a block. In untagged text a short line does too, a long one goes on.
  void add_lines(NodeId id, std::string_view text, bool preformatted) {
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      const std::string_view line = text.substr(at, end - at);
      const bool ended = end < text.size();
      at = end + 1;
      if (base::trim(line).empty() && ended && line_start_) {
        flush();
        continue;
      }
      add_run(id, line, preformatted);
      if (!ended) break;
      line_start_ = true;
      if (preformatted) {
        run_.add_break();
      } else if (line.size() < kWrappedLine) {
        flush();
      } else {
        run_.add_space();
      }
    }
    if (!text.empty() && text.back() != '\n') line_start_ = false;
  }

  void flush() {
    break_open_ = false;
    link_just_closed_ = false;
    line_start_ = true;
    if (!run_.empty()) {
      Block block;
      block.container = container();
      block.first_text = first_text_;
      block.last_text = last_text_;
      block.text = result_.strings_.copy(run_.text());
      block.chars = run_.chars();
      block.words = run_.words();
      block.link_chars = std::min(link_chars_, block.chars);
      block.hidden = hidden_ > 0;
      block.in_noscript = noscript_ > 0;
      block.in_template = template_ > 0;
      block.preformatted = pre_ > 0;
      if (result_.blocks_.size() < most_) {
        result_.blocks_.push_back(block);
      } else {
        result_.cut_ = true;
      }
    }
    run_.clear();
    first_text_ = last_text_ = kNoNode;
    link_chars_ = 0;
  }

  NodeId container() const {
    for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
      if (open->block_level) return open->id;
    }
    return 0;
  }

  const Document& document_;
  const std::size_t most_;
  TextBlocks result_;
  std::vector<Open> open_;
  TextRun run_;
  NodeId first_text_ = kNoNode;
  NodeId last_text_ = kNoNode;
  std::uint32_t link_chars_ = 0;
  int links_ = 0, hidden_ = 0, noscript_ = 0, template_ = 0, pre_ = 0;
  bool break_open_ = false;        // a <br> without text since
  bool link_just_closed_ = false;  // an </a> without text since
  bool line_start_ = true;
};

BlockId TextBlocks::first_at_or_after(NodeId node) const {
  const auto found = std::partition_point(blocks_.begin(), blocks_.end(),
                                          [&](const Block& b) { return b.first_text < node; });
  return static_cast<BlockId>(found - blocks_.begin());
}

std::pair<BlockId, BlockId> TextBlocks::range_of(const Document& document, NodeId element) const {
  return {first_at_or_after(element), first_at_or_after(document.node(element).end)};
}

TextBlocks collect_blocks(const Document& document, std::size_t most) {
  return BlockCollector(document, most).collect();
}

std::string render_text(const Document& document, NodeId element) {
  TextRun run;
  NodeId id = element;
  std::vector<NodeId> open;
  while (id < document.node(element).end) {
    while (!open.empty() && document.node(open.back()).end <= id) {
      run.add_break();
      open.pop_back();
    }
    const Node& node = document.node(id);
    if (node.kind == NodeKind::kText) {
      run.add(node.text);
    } else if (node.tag == Tag::k_br) {
      run.add_break();
    } else if (is_invisible(node.tag) && id != element) {
      id = node.end;
      continue;
    } else if (is_block_level(node.tag) && id != element) {
      run.add_break();
      open.push_back(id);
    }
    ++id;
  }
  return run.text();
}

}  // namespace presscut::dom
