// Text rendering: the page as the list of its text blocks. A block is a run of inline content bounded by
// block-level tags, by two or more <br>, or (in <pre> and in pages without tags) by a blank line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "dom/document.h"

namespace presscut::dom {

using BlockId = std::uint32_t;
inline constexpr BlockId kNoBlock = 0xFFFFFFFF;

/// Real pages reach 10 000.
inline constexpr std::size_t kMaxBlocks = 200'000;

struct Block {
  NodeId container = kNoNode;   // nearest block-level element around the run
  NodeId first_text = kNoNode;  // first and last text node with a visible character
  NodeId last_text = kNoNode;
  std::string_view text;    // white space folded to single spaces, a single <br> is '\n'
  std::uint32_t chars = 0;  // code points of text
  std::uint32_t words = 0;  // parts between spaces that hold a letter or digit; two CJK characters are one
  std::uint32_t link_chars = 0;  // code points inside <a>
  bool hidden = false;           // in an element that its own markup hides (hidden, display:none …)
  bool in_noscript = false;
  bool in_template = false;
  bool preformatted = false;

  double link_density() const { return chars == 0 ? 0 : static_cast<double>(link_chars) / chars; }
};

class TextBlocks {
 public:
  const std::vector<Block>& all() const { return blocks_; }
  const Block& operator[](BlockId id) const { return blocks_[id]; }
  /// There were more blocks than the limit allows.
  bool cut() const { return cut_; }
  BlockId size() const { return static_cast<BlockId>(blocks_.size()); }

  /// First block whose text starts at or after the node; size() when none does.
  BlockId first_at_or_after(NodeId node) const;
  /// Blocks [first, last) whose text lies within the element.
  std::pair<BlockId, BlockId> range_of(const Document& document, NodeId element) const;

 private:
  friend class BlockCollector;
  std::vector<Block> blocks_;
  base::Arena strings_;
  bool cut_ = false;
};

/// The first `most` blocks of the page.
TextBlocks collect_blocks(const Document& document, std::size_t most = kMaxBlocks);

/// Text of one element, rendered like a block; inner blocks are separated by '\n'.
std::string render_text(const Document& document, NodeId element);

/// The element's own attributes hide it: hidden, style with display:none or visibility:hidden.
bool is_hidden(const Document& document, NodeId element);

}  // namespace presscut::dom
