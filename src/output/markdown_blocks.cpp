#include "output/markdown_blocks.h"

#include <algorithm>
#include <vector>

#include "base/ascii.h"
#include "output/markdown_text.h"
#include "output/text.h"
#include "output/web_address.h"

namespace presscut::output {
namespace {

using content::Block;
using content::Blocks;
using content::Container;
using content::Kind;

constexpr int kMinLevel = 2;  // the title is the only heading of level one

// Lists of paragraphs stay close, and everything else has a blank line around it.
bool is_line(const Block& block) {
  return block.kind == Kind::kParagraph;
}

class BlockPrinter {
 public:
  explicit BlockPrinter(const article::Article& article) : article_(article) {}

  std::string print(const Blocks& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const std::string text = text_of(blocks[i]);
      if (text.empty()) continue;
      add(blocks[i], text);
    }
    return out_.empty() ? out_ : out_ + "\n";
  }

 private:
  struct Open {
    Container container;
    std::string marker;  // what its first line begins with
    std::string indent;  // what the others do
  };

  void add(const Block& block, const std::string& text) {
    const std::size_t common = common_depth(block);
    const bool closer = is_line(block) && last_is_line_ && continues_list(block, common);
    if (!out_.empty()) {
      out_ += "\n";
      if (!closer) {
        // The blank line belongs to what both blocks stand in.
        std::string prefix;
        for (std::size_t i = 0; i < common; ++i) prefix += open_[i].indent;
        while (prefix.ends_with(' ')) prefix.pop_back();
        out_ += prefix + "\n";
      }
    }
    last_list_ = common < open_.size() && open_[common].container.kind == Container::Kind::kList
                     ? open_[common].marker
                     : std::string();
    open_.resize(common);
    open_containers(block, common);
    write_lines(text, common);
    last_is_line_ = is_line(block);
  }

  std::size_t common_depth(const Block& block) const {
    std::size_t depth = 0;
    while (depth < open_.size() && depth < block.inside.size() &&
           open_[depth].container.node == block.inside[depth].node)
      ++depth;
    return depth;
  }

  // The block is the first of an item, and the list goes on from, or stands below, the line before. A list of
  // numbers other than one needs a blank line.
  bool continues_list(const Block& block, std::size_t common) const {
    if (common == 0 || common >= block.inside.size()) return false;
    for (std::size_t i = common; i < block.inside.size(); ++i) {
      const Container& c = block.inside[i];
      if (c.kind == Container::Kind::kQuotation || c.kind == Container::Kind::kDefinitions) return false;
      if (c.kind == Container::Kind::kItem && c.ordered && c.number != 1 && i > common) return false;
    }
    const Container::Kind around = open_[common - 1].container.kind;
    return around == Container::Kind::kList ||
           (around == Container::Kind::kItem && block.inside[common].kind == Container::Kind::kList);
  }

  void open_containers(const Block& block, std::size_t common) {
    for (std::size_t i = common; i < block.inside.size(); ++i) {
      Open open{block.inside[i], {}, {}};
      switch (open.container.kind) {
        case Container::Kind::kQuotation:
          open.marker = open.indent = "> ";
          break;
        case Container::Kind::kList:
          // Two lists side by side would be read as one: the second has another sign. It is kept here.
          open.marker =
              open.container.ordered ? (last_list_ == "." ? ")" : ".") : (last_list_ == "-" ? "*" : "-");
          last_list_.clear();
          break;
        case Container::Kind::kItem: {
          const std::string sign = i > 0 ? open_.back().marker : "-";
          open.marker =
              open.container.ordered ? std::to_string(open.container.number) + sign + " " : sign + " ";
          open.indent = std::string(open.marker.size(), ' ');
          break;
        }
        case Container::Kind::kDefinitions:
          break;
      }
      open_.push_back(std::move(open));
    }
  }

  void write_lines(const std::string& text, std::size_t common) {
    std::string first, others;
    for (std::size_t i = 0; i < open_.size(); ++i) {
      const bool list = open_[i].container.kind == Container::Kind::kList;
      first += i < common || list ? open_[i].indent : open_[i].marker;
      others += open_[i].indent;
    }
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      std::string prefix = at == 0 ? first : others;
      if (at > 0) out_ += "\n";
      if (end == at) {
        while (prefix.ends_with(' ')) prefix.pop_back();
      }
      out_ += prefix + text.substr(at, end - at);
      at = end + 1;
    }
  }

  std::string text_of(const Block& block) const {
    switch (block.kind) {
      case Kind::kHeading:
        return std::string(static_cast<std::size_t>(std::clamp(block.level, kMinLevel, 6)), '#') + " " +
               markdown_text(block.spans, MarkdownPlace::kHeading);
      case Kind::kTerm: {
        content::Spans strong = block.spans;
        for (content::Span& span : strong) span.styles |= content::kStrong;
        return markdown_text(strong, MarkdownPlace::kParagraph);
      }
      case Kind::kCode:
        return code(block);
      case Kind::kTable:
        return table(block);
      case Kind::kImage:
        return image(article_.photos[block.image]);
      case Kind::kEmbed: {
        content::Spans link = block.spans;
        for (content::Span& span : link) span.href = block.href;
        return markdown_text(link, MarkdownPlace::kParagraph);
      }
      case Kind::kFootnote: {
        std::string text = markdown_text(block.spans, MarkdownPlace::kParagraph);
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 5))
          text.insert(at + 1, "    ");
        return "[^" + block.label + "]: " + text;
      }
      default:
        return markdown_text(block.spans, MarkdownPlace::kParagraph);
    }
  }

  static std::string code(const Block& block) {
    const std::string text = without_controls(content::text_of(block.spans));
    std::size_t longest = 2, run = 0;
    for (const char c : text) {
      run = c == '`' ? run + 1 : 0;
      longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    return fence + block.language + "\n" + text + "\n" + fence;
  }

  // Every cell that a span covers is there, but empty: the columns stay in line.
  static std::string table(const Block& block) {
    std::vector<std::vector<std::string>> rows;
    std::vector<int> covered;  // rows still to come in which the column is taken
    std::size_t columns = 0;
    for (const auto& row : block.rows) {
      std::vector<std::string> cells;
      const auto put = [&](std::string text, int down) {
        if (covered.size() <= cells.size()) covered.resize(cells.size() + 1, 0);
        covered[cells.size()] = down;
        cells.push_back(std::move(text));
      };
      const auto skip_covered = [&] {
        while (cells.size() < covered.size() && covered[cells.size()] > 0) put({}, covered[cells.size()] - 1);
      };
      for (const content::Cell& cell : row) {
        skip_covered();
        put(markdown_text(cell.spans, MarkdownPlace::kCell), cell.rows - 1);
        for (int i = 1; i < cell.columns; ++i) put({}, cell.rows - 1);
      }
      skip_covered();
      columns = std::max(columns, cells.size());
      rows.push_back(std::move(cells));
    }
    std::string out;
    if (!block.spans.empty()) out = markdown_text(block.spans, MarkdownPlace::kParagraph) + "\n\n";
    const bool headed = std::any_of(block.rows[0].begin(), block.rows[0].end(),
                                    [](const content::Cell& cell) { return cell.header; });
    const auto add_row = [&](const std::vector<std::string>& cells) {
      out += "|";
      for (std::size_t i = 0; i < columns; ++i) out += " " + (i < cells.size() ? cells[i] : "") + " |";
      out += "\n";
    };
    add_row(headed ? rows[0] : std::vector<std::string>());
    out += "|";
    for (std::size_t i = 0; i < columns; ++i) out += " --- |";
    out += "\n";
    for (std::size_t i = headed ? 1 : 0; i < rows.size(); ++i) add_row(rows[i]);
    out.pop_back();
    return out;
  }

  static std::string image(const photo::Photo& photo) {
    std::string out;
    if (photo.url && is_web_address(*photo.url))
      out = "![" + markdown_line(photo.alt.value_or("")) + "]" + markdown_destination(*photo.url);
    std::string line = markdown_line(photo.caption.value_or(""));
    if (photo.credit) line += (line.empty() ? "" : " ") + ("(Photo: " + markdown_line(*photo.credit) + ")");
    if (!line.empty()) out += (out.empty() ? "*" : "\n\n*") + line + "*";
    return out;
  }

  const article::Article& article_;
  std::string out_;
  std::vector<Open> open_;
  std::string last_list_;  // the sign of the list that has just ended
  bool last_is_line_ = false;
};

}  // namespace

std::string markdown_blocks(const Blocks& blocks, const article::Article& article) {
  return BlockPrinter(article).print(blocks);
}

}  // namespace presscut::output
