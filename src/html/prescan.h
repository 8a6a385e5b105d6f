// The prescan: a page is scanned once and reduced to a skeleton of bare tags in which each run of text is
// one character, so that the tree builder has next to nothing to copy. Names, attributes and texts wait in
// side tables, as views into the page, and are joined to the finished tree (html/document_builder.cpp).
//
// What keeps the tree exact: tags stay in their order; a run keeps one space for the white space it begins
// with, since white space steers the tree builder; formatting elements carry one attribute that is equal when
// their attributes are (three equal ones count, the "Noah's Ark clause"); SVG and MathML keep their root.
// White space beside blocks is left out while no formatting element can wait to be opened again. Where the
// tree builder ignores tags that count here (choices that contain other elements than options, framesets),
// the tree may differ from that of the whole page, but never by a text: html/parse.cpp sees to it that each
// comes back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "dom/blocks.h"
#include "dom/document.h"
#include "dom/tag.h"

namespace presscut::html {

struct ParseLimits {
  std::size_t max_depth = 512;               // elements deeper than this are unwrapped, their text kept
  std::size_t max_attributes = 256;          // a tag
  bool all_attributes = true;                // also those that no stage reads, which selectors may ask for
  std::size_t max_formatting = 64;           // open <b>, <font> …: every later block would repeat them
  std::size_t max_tags = 1'000'000;          // the rest of the page is left out
  std::size_t max_blocks = dom::kMaxBlocks;  // blocks of text, likewise
};

/// A start tag of the page.
struct SourceTag {
  std::uint32_t offset = 0;  // of its "<" in the skeleton
  dom::Tag tag = dom::Tag::kUnknown;
  std::uint32_t first_attribute = 0;
  std::uint32_t attribute_count = 0;
  std::string_view name;  // as written
};

/// A run of text of the page, references decoded.
struct SourceText {
  std::string_view text;
  std::uint32_t lead = 0;  // bytes of white space that it begins with
  bool folded = true;      // they are one space in the skeleton (as they are in <pre>)
};

struct Skeleton {
  std::string html;
  std::vector<SourceTag> tags;  // by offset
  std::vector<SourceText> texts;
  std::vector<dom::Attribute> attributes;
  std::vector<dom::DataScript> scripts;
  bool has_tags = false;  // some tag or comment was seen: the page is not plain text
  bool too_deep = false;  // limits that were hit
  bool too_much_formatting = false;
  bool too_many_attributes = false;
  bool too_many_tags = false;

  void clear();
};

/// Scans a page (well-formed UTF-8, no NUL, lines ended by "\n", with a NUL behind its end). What is not a
/// view into the page is kept in the arena. `skeleton` is cleared first; reuse it to save allocations.
void scan_page(std::string_view page, const ParseLimits& limits, base::Arena& arena, Skeleton& skeleton);

/// One text token in what the tree builder gives back, read at `at`, which moves behind it: the index into
/// Skeleton::texts, or kNoToken for a character that is none (white space is passed on literally).
inline constexpr std::uint32_t kNoToken = 0xFFFFFFFF;
std::uint32_t read_token(std::string_view text, std::size_t& at);

}  // namespace presscut::html
