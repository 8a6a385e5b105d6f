// The article's body with its structure: what Markdown, HTML and the field "blocks" are printed from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dom/document.h"

namespace presscut::content {

/// How characters are set, as bits.
enum Style : std::uint16_t {
  kStrong = 1,
  kEmphasis = 2,
  kDeleted = 4,
  kInserted = 8,
  kMarked = 16,
  kSuperscript = 32,
  kSubscript = 64,
  kCode = 128,
};

/// "strong", as the field "blocks" prints it; for one bit.
std::string_view style_name(Style style);
inline constexpr Style kStyles[] = {kStrong, kEmphasis,    kDeleted,   kInserted,
                                    kMarked, kSuperscript, kSubscript, kCode};

/// A run of characters of the same style and link. A '\n' is a line break.
struct Span {
  std::string text;
  std::uint16_t styles = 0;
  std::string href;      // absolute, http or https; empty for none
  std::string footnote;  // the label of the footnote that the run refers to; empty for none
};
using Spans = std::vector<Span>;

/// The characters of all spans.
std::string text_of(const Spans& spans);

struct Cell {
  Spans spans;
  bool header = false;
  int columns = 1;  // that it spans
  int rows = 1;
};

/// What stands around a block, outermost first.
struct Container {
  enum class Kind : std::uint8_t { kQuotation, kList, kItem, kDefinitions };
  Kind kind = Kind::kQuotation;
  dom::NodeId node = dom::kNoNode;  // tells two neighbours of the same kind apart
  bool ordered = false;             // a list
  int number = 0;                   // an item of an ordered list
  std::string cite;                 // a quotation: who or where, when the page tells
};

enum class Kind : std::uint8_t {
  kParagraph,
  kHeading,
  kTerm,
  kDefinition,
  kCode,
  kTable,
  kImage,
  kEmbed,
  kFootnote,
};

struct Block {
  Kind kind = Kind::kParagraph;
  dom::NodeId position = 0;             // where it begins in the document
  int level = 0;                        // of a heading, 1 to 6
  Spans spans;                          // a table's caption; the lines of code in one span; an embed's title
  std::string language;                 // of code, as the page names it
  std::vector<std::vector<Cell>> rows;  // of a table
  std::size_t image = 0;                // index of the photo
  std::string href;                     // of an embed
  std::string label;                    // of a footnote
  std::vector<Container> inside;
};

using Blocks = std::vector<Block>;

}  // namespace presscut::content
