#include "content/collect_blocks.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "base/ascii.h"
#include "base/deadline.h"
#include "base/url.h"
#include "body/rules.h"
#include "content/code.h"
#include "content/containers.h"
#include "content/embed.h"
#include "content/footnotes.h"
#include "content/inline_text.h"
#include "content/table.h"
#include "dom/blocks.h"

namespace presscut::content {
namespace {

using body::Role;
using dom::NodeId;
using dom::Tag;

constexpr std::string_view kDroppedByModel = body::rule_name(body::BlockRule::kDropModel);
constexpr int kUnmarkedHeading = 2;  // a heading that no element gives a level

// The page's <base>, against its address.
std::string link_base(const dom::Document& document, const std::string& address) {
  for (NodeId id = 0; id < document.size() && document.node(id).tag != Tag::k_body; ++id) {
    if (document.node(id).tag != Tag::k_base) continue;
    const std::string_view href = document.attribute(id, "href");
    if (!href.empty()) return base::resolve_url(address, href);
  }
  return address;
}

Spans plain(std::string_view text) {
  Span span;
  span.text = text;
  return {std::move(span)};
}

class BlockWriter {
 public:
  BlockWriter(const dom::Page& page, const std::vector<body::Label>& labels, const body::Body& body,
              const std::string& address)
      : page_(page),
        labels_(labels),
        body_(body),
        address_(address),
        base_(link_base(page.document, address)),
        containers_(page, body),
        footnotes_(page) {}

  Blocks write(const std::vector<photo::Photo>& photos) {
    find_footnotes();
    for (std::size_t i = 0; i < body_.paragraphs.size();) {
      base::check_deadline();
      i = add(i);
    }
    add_missing_footnotes();
    add_cites();
    Blocks beside = images(photos);
    Blocks embeds = embedded();
    beside.insert(beside.end(), std::make_move_iterator(embeds.begin()),
                  std::make_move_iterator(embeds.end()));
    const auto before = [](const Block& a, const Block& b) { return a.position < b.position; };
    std::stable_sort(beside.begin(), beside.end(), before);
    Blocks all;
    std::merge(std::make_move_iterator(beside.begin()), std::make_move_iterator(beside.end()),
               std::make_move_iterator(blocks_.begin()), std::make_move_iterator(blocks_.end()),
               std::back_inserter(all), before);
    return all;
  }

 private:
  const dom::Block& block_of(std::size_t paragraph) const {
    return page_.blocks[body_.paragraphs[paragraph].block];
  }

  // Marks in the kept text tell which elements are footnotes, before any of those is read.
  void find_footnotes() {
    for (const body::Paragraph& paragraph : body_.paragraphs) {
      if (paragraph.block >= page_.blocks.size()) continue;
      const dom::Block& block = page_.blocks[paragraph.block];
      if (block.link_chars == 0) continue;
      for (NodeId id = block.first_text; id <= block.last_text; ++id) {
        // The mark itself may be the first text, within its link.
        for (const NodeId link : {id, page_.document.node(id).parent}) {
          if (link != dom::kNoNode && page_.document.node(link).tag == Tag::k_a) footnotes_.label_of(link);
        }
      }
    }
  }

  ResolveLink resolver() {
    return [this](NodeId link, Span& span) {
      span.footnote = footnotes_.label_of(link);
      if (!span.footnote.empty()) return;
      if (footnotes_.text_around(link) != dom::kNoNode && footnotes_.leads_back(link)) {
        span.text.clear();
        return;
      }
      const std::string_view href = base::trim(page_.document.attribute(link, "href"));
      if (href.empty()) return;
      // Within the page: its own address, whatever <base> says.
      std::string url = base::resolve_url(href[0] == '#' ? address_ : base_, href);
      if (base::starts_with_ignore_case(url, "http://") || base::starts_with_ignore_case(url, "https://"))
        span.href = std::move(url);
    };
  }

  Spans spans_of(const dom::Block& block, std::string_view text) {
    return collect_spans(page_.document, block, text, resolver());
  }

  // Adds what begins with the paragraph; returns the next one.
  std::size_t add(std::size_t i) {
    const body::Paragraph& paragraph = body_.paragraphs[i];
    Block block;
    block.position = blocks_.empty() ? 0 : blocks_.back().position;
    if (paragraph.block >= page_.blocks.size()) {
      block.spans = plain(paragraph.text);
      blocks_.push_back(std::move(block));
      return i + 1;
    }
    const dom::Block& source = page_.blocks[paragraph.block];
    block.position = source.first_text;
    if (const NodeId note = footnotes_.text_around(source.first_text); note != dom::kNoNode)
      return add_footnote(note, i);
    block.inside = containers_.around(source.container);
    if (paragraph.role == Role::kTableCell) {
      if (const std::size_t next = add_table(block, i); next > i) return next;
    }
    if (source.preformatted && paragraph.role != Role::kHeading) {
      const NodeId pre = preformatted_around(page_.document, source.first_text);
      if (pre != dom::kNoNode && is_code(page_, pre)) return add_code(std::move(block), pre, i);
    }
    if (!block.inside.empty() && block.inside.back().kind == Container::Kind::kDefinitions) {
      if (const std::size_t next = add_definitions(block.inside, i); next > i) return next;
    }
    block.spans = spans_of(source, paragraph.text);
    if (paragraph.role == Role::kHeading) {
      set_heading(block, source.container);
    } else {
      set_part(block, source.container, paragraph.role);
    }
    blocks_.push_back(std::move(block));
    return i + 1;
  }

  void set_heading(Block& block, NodeId container) const {
    block.kind = Kind::kHeading;
    for (NodeId id = container; id != dom::kNoNode && block.level == 0; id = page_.document.node(id).parent)
      block.level = dom::heading_level(page_.document.node(id).tag);
    if (block.level == 0) block.level = kUnmarkedHeading;
    const bool all_strong = std::all_of(block.spans.begin(), block.spans.end(),
                                        [](const Span& span) { return (span.styles & kStrong) != 0; });
    for (Span& span : block.spans) {
      if (all_strong) span.styles &= static_cast<std::uint16_t>(~kStrong);
    }
  }

  void set_part(Block& block, NodeId container, Role role) const {
    const bool in_definitions =
        !block.inside.empty() && block.inside.back().kind == Container::Kind::kDefinitions;
    if (in_definitions) {
      const Tag part = containers_.definition_part(container);
      if (part == Tag::k_dt) block.kind = Kind::kTerm;
      if (part == Tag::k_dd) block.kind = Kind::kDefinition;
      if (block.kind == Kind::kParagraph) block.inside.pop_back();
    }
    // Quotations by class or role, without the element.
    const bool quoted = std::any_of(block.inside.begin(), block.inside.end(),
                                    [](const Container& c) { return c.kind == Container::Kind::kQuotation; });
    if (role == Role::kBlockQuote && !quoted && block.inside.empty()) {
      Container quotation;
      quotation.node = container;
      block.inside.push_back(std::move(quotation));
    }
  }

  // A term says nothing without its definition, nor the other way round: the model may have kept one of them.
  std::size_t add_definitions(const std::vector<Container>& inside, std::size_t i) {
    const NodeId list = inside.back().node;
    std::size_t next = i;
    for (; next < body_.paragraphs.size() && body_.paragraphs[next].block < page_.blocks.size() &&
           page_.document.contains(list, block_of(next).first_text);
         ++next) {
      if (body_.paragraphs[next].role != Role::kText || block_of(next).preformatted) return i;
    }
    Blocks parts;
    const auto [first, last] = page_.blocks.range_of(page_.document, list);
    for (dom::BlockId id = first; id < last; ++id) {
      const dom::Block& source = page_.blocks[id];
      if (labels_[id].role == Role::kDrop && (labels_[id].rule != kDroppedByModel || source.hidden)) continue;
      Block part;
      part.position = source.first_text;
      part.inside = inside;
      part.spans = spans_of(source, source.text);
      set_part(part, source.container, Role::kText);
      if (part.kind == Kind::kParagraph && labels_[id].role == Role::kDrop) continue;
      parts.push_back(std::move(part));
    }
    if (parts.size() < next - i) return i;
    std::move(parts.begin(), parts.end(), std::back_inserter(blocks_));
    return next;
  }

  std::size_t add_table(const Block& begun, std::size_t i) {
    const NodeId table = table_around(page_.document, block_of(i).container);
    if (table == dom::kNoNode) return i;
    TableWriter writer(page_, labels_, table, resolver());
    std::size_t next = i;
    for (; next < body_.paragraphs.size(); ++next) {
      const body::Paragraph& paragraph = body_.paragraphs[next];
      if (paragraph.role != Role::kTableCell || paragraph.block >= page_.blocks.size()) break;
      if (table_around(page_.document, block_of(next).container) != table) break;
    }
    const bool framed = frames_text(table);
    for (std::size_t row = i; row < next && !framed; ++row) writer.add_row(body_.paragraphs[row].block);
    if (writer.columns() < 2) {
      add_frame(begun, table, i, next);
      return next;
    }
    Block block = begun;
    block.kind = Kind::kTable;
    block.spans = writer.take_caption();
    block.rows = writer.take_rows();
    blocks_.push_back(std::move(block));
    return next;
  }

  // Headings, lists or other tables stand in its cells.
  bool frames_text(NodeId table) {
    const auto [known, fresh] = frames_.try_emplace(table, false);
    if (!fresh) return known->second;
    const auto [first, last] = page_.blocks.range_of(page_.document, table);
    for (dom::BlockId id = first; id < last && !known->second; ++id) {
      known->second = labels_[id].role != Role::kDrop &&
                      (labels_[id].role != Role::kTableCell ||
                       table_around(page_.document, page_.blocks[id].container) != table);
    }
    return known->second;
  }

  // The cells as paragraphs, one below the other.
  void add_frame(const Block& begun, NodeId table, std::size_t i, std::size_t next) {
    dom::BlockId last = page_.blocks.range_of(page_.document, table).second;
    if (next < body_.paragraphs.size() && body_.paragraphs[next].block < page_.blocks.size())
      last = std::min(last, body_.paragraphs[next].block);
    for (dom::BlockId id = body_.paragraphs[i].block; id < last; ++id) {
      if (labels_[id].role != Role::kTableCell) continue;
      Block line = begun;
      line.position = page_.blocks[id].first_text;
      line.spans = spans_of(page_.blocks[id], page_.blocks[id].text);
      blocks_.push_back(std::move(line));
    }
  }

  std::size_t add_code(Block block, NodeId pre, std::size_t i) {
    block.kind = Kind::kCode;
    block.spans = plain(code_text(page_.document, pre));
    block.language = code_language(page_.document, pre);
    blocks_.push_back(std::move(block));
    while (i < body_.paragraphs.size() && body_.paragraphs[i].block < page_.blocks.size() &&
           page_.document.contains(pre, block_of(i).first_text))
      ++i;
    return i;
  }

  Spans footnote_spans(NodeId note) {
    Spans spans;
    const auto [first, last] = page_.blocks.range_of(page_.document, note);
    for (dom::BlockId id = first; id < last; ++id) {
      Spans part = spans_of(page_.blocks[id], page_.blocks[id].text);
      if (text_of(part).empty()) continue;
      if (!spans.empty()) part.insert(part.begin(), plain("\n").front());
      spans.insert(spans.end(), part.begin(), part.end());
    }
    spans = joined_spans(std::move(spans));
    while (!spans.empty() && base::trim(spans.back().text).empty()) spans.pop_back();
    if (!spans.empty()) {
      std::string& tail = spans.back().text;
      while (!tail.empty() && base::is_space(tail.back())) tail.pop_back();
      std::string& head = spans.front().text;
      while (!head.empty() && base::is_space(head.front())) head.erase(0, 1);
    }
    return spans;
  }

  void push_footnote(NodeId note) {
    Block block;
    block.kind = Kind::kFootnote;
    block.position = note;
    block.label = footnotes_.texts().at(note);
    block.spans = footnote_spans(note);
    written_.push_back(note);
    blocks_.push_back(std::move(block));
  }

  std::size_t add_footnote(NodeId note, std::size_t i) {
    push_footnote(note);
    while (i < body_.paragraphs.size() && body_.paragraphs[i].block < page_.blocks.size() &&
           page_.document.contains(note, block_of(i).first_text))
      ++i;
    return i;
  }

  // A mark in the text has its note, even where the body model took the list of notes for an appendix.
  void add_missing_footnotes() {
    std::vector<NodeId> missing;
    for (const auto& [note, label] : footnotes_.texts()) {
      if (std::find(written_.begin(), written_.end(), note) == written_.end()) missing.push_back(note);
    }
    for (const NodeId note : missing) push_footnote(note);
    std::stable_sort(blocks_.begin(), blocks_.end(),
                     [](const Block& a, const Block& b) { return a.position < b.position; });
  }

  // Who is quoted, where the element tells so in a line that is not body.
  void add_cites() {
    Blocks with_cites;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      with_cites.push_back(std::move(blocks_[i]));
      const Block& block = with_cites.back();
      if (block.inside.empty() || block.inside.back().kind != Container::Kind::kQuotation) continue;
      const NodeId quotation = block.inside.back().node;
      const bool goes_on =
          i + 1 < blocks_.size() && page_.document.contains(quotation, blocks_[i + 1].position);
      if (goes_on || quotation == dom::kNoNode) continue;
      const std::string cite = cite_of(quotation);
      if (cite.empty()) continue;
      Block line;
      line.position = block.position;
      line.inside = block.inside;
      Span span;
      span.text = (cite.starts_with("—") || cite.starts_with("–") ? "" : "— ") + cite;
      span.styles = kEmphasis;
      line.spans = {std::move(span)};
      for (auto each = with_cites.rbegin(); each != with_cites.rend() && each->position > quotation; ++each) {
        for (Container& container : each->inside) {
          if (container.node == quotation) container.cite = cite;
        }
      }
      line.inside.back().cite = cite;
      with_cites.push_back(std::move(line));
    }
    blocks_ = std::move(with_cites);
  }

  std::string cite_of(NodeId quotation) const {
    for (NodeId id = quotation + 1; id < page_.document.node(quotation).end; ++id) {
      const dom::Node& node = page_.document.node(id);
      if (node.kind != dom::NodeKind::kElement || (node.tag != Tag::k_cite && node.tag != Tag::k_footer))
        continue;
      const auto [first, last] = page_.blocks.range_of(page_.document, id);
      for (dom::BlockId block = first; block < last; ++block) {
        if (labels_[block].role != Role::kDrop) return {};
      }
      return first < last ? dom::render_text(page_.document, id) : std::string();
    }
    return {};
  }

  Blocks images(const std::vector<photo::Photo>& photos) const {
    Blocks out;
    for (std::size_t i = 0; i < photos.size(); ++i) {
      Block block;
      block.kind = Kind::kImage;
      block.image = i;
      if (photos[i].position != dom::kNoNode) {
        block.position = photos[i].position;
        block.inside = containers_.around(block.position);
        // A list of pictures is a gallery, and its items are no lines of text.
        if (!block.inside.empty() && block.inside.back().kind == Container::Kind::kDefinitions)
          block.inside.pop_back();
      }
      out.push_back(std::move(block));
    }
    return out;
  }

  Blocks embedded() const {
    NodeId first = dom::kNoNode, last = 0;
    std::vector<bool> kept(page_.blocks.size(), false);
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) kept[id] = labels_[id].role != Role::kDrop;
    for (const body::Paragraph& paragraph : body_.paragraphs) {
      if (paragraph.block >= page_.blocks.size()) continue;
      const dom::Block& block = page_.blocks[paragraph.block];
      first = std::min(first, block.first_text);
      const NodeId around = page_.document.node(block.container).parent;
      last = std::max(last, around == dom::kNoNode ? block.last_text : page_.document.node(around).end);
    }
    if (first == dom::kNoNode) return {};
    // A player in front of the text stands beside it.
    NodeId beside = page_.document.node(first).parent;
    for (int steps = 0;
         beside != dom::kNoNode && page_.document.node(beside).parent != dom::kNoNode && steps < 2; ++steps)
      beside = page_.document.node(beside).parent;
    if (beside != dom::kNoNode) first = std::min(first, beside);
    Blocks out = collect_embeds(page_, {first, last}, base_, kept);
    for (Block& block : out) block.inside = containers_.around(block.position);
    return out;
  }

  const dom::Page& page_;
  const std::vector<body::Label>& labels_;
  const body::Body& body_;
  const std::string address_;
  const std::string base_;
  Containers containers_;
  Footnotes footnotes_;
  std::vector<NodeId> written_;              // footnotes
  std::unordered_map<NodeId, bool> frames_;  // tables that lay out text
  Blocks blocks_;
};

}  // namespace

Blocks collect_blocks(const dom::Page& page, const std::vector<body::Label>& labels, const body::Body& body,
                      const std::vector<photo::Photo>& photos, const std::string& address) {
  return BlockWriter(page, labels, body, address).write(photos);
}

Blocks plain_blocks(const body::Body& body, std::size_t photos) {
  Blocks out;
  for (std::size_t i = 0; i < photos; ++i) {
    Block block;
    block.kind = Kind::kImage;
    block.image = i;
    out.push_back(std::move(block));
  }
  dom::NodeId node = 0;
  bool in_list = false;
  for (const body::Paragraph& paragraph : body.paragraphs) {
    Block block;
    block.spans = plain(paragraph.text);
    const bool item = paragraph.role == Role::kListItem;
    if (item || paragraph.role == Role::kBlockQuote) {
      Container list, inner;
      if (item && !in_list) ++node;
      list.kind = Container::Kind::kList;
      list.node = node;
      inner.kind = item ? Container::Kind::kItem : Container::Kind::kQuotation;
      inner.node = static_cast<dom::NodeId>(body.paragraphs.size() + out.size());
      if (item) block.inside.push_back(std::move(list));
      block.inside.push_back(std::move(inner));
    }
    in_list = item;
    if (paragraph.role == Role::kHeading) {
      block.kind = Kind::kHeading;
      block.level = kUnmarkedHeading;
    }
    out.push_back(std::move(block));
  }
  return out;
}

}  // namespace presscut::content
