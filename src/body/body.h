// From blocks to the article's body.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/explanation.h"
#include "body/role.h"
#include "credit/caption_blocks.h"
#include "dom/page.h"
#include "dom/selector.h"
#include "evidence/metadata.h"

namespace presscut::body {

/// What became of a block and why.
struct Label {
  Role role = Role::kDrop;
  float score = 0;        // probability of being body, 0 to 1
  std::string_view rule;  // stable decision name
};

struct Paragraph {
  std::string text;  // a list item without its "- "
  Role role = Role::kText;
  dom::BlockId block = dom::kNoBlock;  // first block it came from
};

/// The body as the schema prints it, and where its paragraphs stand in it.
struct BodyText {
  struct Range {
    std::size_t begin = 0, end = 0;  // bytes of `text`; a list item begins with its "- "
  };
  std::string text;  // paragraphs separated by blank lines
  std::vector<Range> paragraphs;
};

struct Body {
  std::vector<Paragraph> paragraphs;
  BodyText printed() const;
  std::string text() const { return printed().text; }
};

struct BodyResult {
  std::vector<Label> labels;  // one per block
  Body body;
  bool is_article = true;
};

/// What site owners may say about their pages.
struct BodyOptions {
  std::vector<std::string> boilerplate;  // lines that are never body, compared as word keys
  std::vector<dom::Selector> keep;       // text in matching elements is body …
  std::vector<dom::Selector> drop;       // … or is not; the latter wins
};

/// `captions`: dom::label_captions of the page, one role a block.
BodyResult extract_body(const dom::Page& page, const evidence::Metadata& metadata,
                        const std::vector<credit::CaptionRole>& captions, const BodyOptions& options,
                        base::Explanation* explanation);

}  // namespace presscut::body
