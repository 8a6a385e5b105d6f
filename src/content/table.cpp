#include "content/table.h"

#include <algorithm>
#include <charconv>

#include "base/ascii.h"

namespace presscut::content {
namespace {

using dom::NodeId;
using dom::Tag;

constexpr int kMaxSpan = 100;

NodeId nearest(const dom::Document& document, NodeId node, Tag tag) {
  while (node != dom::kNoNode && document.node(node).tag != tag) node = document.node(node).parent;
  return node;
}

int span_of(std::string_view text) {
  text = base::trim(text);
  int value = 1;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::clamp(value, 1, kMaxSpan);
}

}  // namespace

NodeId table_around(const dom::Document& document, NodeId node) {
  return nearest(document, node, Tag::k_table);
}

std::size_t TableWriter::columns() const {
  std::size_t most = 0;
  for (const auto& row : rows_) most = std::max(most, row.size());
  return most;
}

Spans TableWriter::cell_spans(NodeId cell) const {
  Spans spans;
  const auto [first, last] = page_.blocks.range_of(page_.document, cell);
  for (dom::BlockId id = first; id < last; ++id) {
    if (labels_[id].role != body::Role::kTableCell)
      continue;  // a heading in a cell is a paragraph of the body
    if (nearest(page_.document, page_.blocks[id].container, Tag::k_table) != table_) continue;
    const Spans part = collect_spans(page_.document, page_.blocks[id], page_.blocks[id].text, resolve_);
    if (!spans.empty()) {
      Span line;
      line.text = "\n";
      spans.push_back(std::move(line));
    }
    spans.insert(spans.end(), part.begin(), part.end());
  }
  return joined_spans(std::move(spans));
}

void TableWriter::add_row(dom::BlockId id_of_first) {
  const dom::Block& first = page_.blocks[id_of_first];
  const dom::Document& document = page_.document;
  const NodeId row = nearest(document, first.container, Tag::k_tr);
  if (row == dom::kNoNode || row < table_) {
    const Spans line = collect_spans(document, first, first.text, resolve_);
    if (!caption_.empty()) caption_.push_back({"\n", 0, {}, {}});
    caption_.insert(caption_.end(), line.begin(), line.end());
    return;
  }
  if (row == last_row_) return;
  last_row_ = row;
  std::vector<Cell> cells;
  for (NodeId id = row + 1; id < document.node(row).end; id = document.node(id).end) {
    const dom::Node& node = document.node(id);
    if (node.kind != dom::NodeKind::kElement || (node.tag != Tag::k_td && node.tag != Tag::k_th)) continue;
    Cell cell;
    cell.header = node.tag == Tag::k_th;
    cell.columns = span_of(document.attribute(id, "colspan"));
    cell.rows = span_of(document.attribute(id, "rowspan"));
    cell.spans = cell_spans(id);
    cells.push_back(std::move(cell));
  }
  if (!cells.empty()) rows_.push_back(std::move(cells));
}

}  // namespace presscut::content
