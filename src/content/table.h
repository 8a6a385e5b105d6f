// Tables of data in an article.
#pragma once

#include <vector>

#include "body/body.h"
#include "content/block.h"
#include "content/inline_text.h"
#include "dom/page.h"

namespace presscut::content {

/// The nearest <table> around the node, or kNoNode.
dom::NodeId table_around(const dom::Document& document, dom::NodeId node);

/// The rows of one table, given by the block that each begins with.
class TableWriter {
 public:
  TableWriter(const dom::Page& page, const std::vector<body::Label>& labels, dom::NodeId table,
              ResolveLink resolve)
      : page_(page), labels_(labels), table_(table), resolve_(std::move(resolve)) {}

  /// The row that contains the block; the caption, where it stands in none.
  void add_row(dom::BlockId first);

  std::size_t columns() const;

  std::vector<std::vector<Cell>> take_rows() { return std::move(rows_); }
  Spans take_caption() { return std::move(caption_); }

 private:
  Spans cell_spans(dom::NodeId cell) const;

  const dom::Page& page_;
  const std::vector<body::Label>& labels_;
  dom::NodeId table_;
  ResolveLink resolve_;
  std::vector<std::vector<Cell>> rows_;
  dom::NodeId last_row_ = dom::kNoNode;
  Spans caption_;
};

}  // namespace presscut::content
