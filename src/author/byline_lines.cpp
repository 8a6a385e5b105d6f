#include <algorithm>

#include "author/author_sources.h"
#include "author/byline_opening.h"
#include "author/cjk_name.h"
#include "author/name_words.h"
#include "author/person_name.h"
#include "base/ascii.h"
#include "base/fold.h"
#include "data/words.h"

namespace presscut::author {
namespace {

using F = AuthorFeature;

constexpr dom::BlockId kBylineBlocks = 30;  // below the headline in which written bylines are looked for

constexpr dom::BlockId kPlainAbove = 3;  // blocks around the headline for lines that are only a name
constexpr dom::BlockId kPlainBelow = 9;

// "Published on Tuesday 14 May 2024 by Ann Lee"
bool is_dated_byline(std::string_view text) {
  for (const std::string_view word : {" by ", " von ", " par ", " por ", " door ", " di "}) {
    const std::size_t at = base::find_ignore_case(text, word);
    if (at != std::string_view::npos && at > 3 && base::is_digit(text[at - 1]) &&
        at + word.size() < text.size() && base::is_upper(text[at + word.size()]))
      return true;
  }
  return false;
}

void add_byline(CandidateList& list, dom::BlockId b) {
  const dom::Block& block = list.facts().blocks[b];
  AuthorCandidate* c = list.add(parse_names(block.text, false), evidence::Source::kAuthorByline, F::byline);
  list.place(c, block.first_text, block.text.size());
  if (c != nullptr) (*c)[F::has_by] = 1;
}

void add_bylines(CandidateList& list) {
  const dom::BlockId first = list.headline_block() == dom::kNoBlock
                                 ? 0
                                 : list.headline_block() - std::min<dom::BlockId>(3, list.headline_block());
  const dom::BlockId last = std::min<dom::BlockId>(list.facts().blocks.size(), first + kBylineBlocks + 3);
  for (dom::BlockId b = first; b < list.facts().blocks.size(); ++b) {
    const dom::Block& block = list.facts().blocks[b];
    if (block.chars > 140 || block.chars < 4) continue;
    std::size_t length = 0;
    // A "By" alone in its block has the name in the next.
    const std::string key = block.chars < 14 ? base::word_key(block.text) : std::string();
    const bool label = data::is_word(key, data::kBylineLabel);
    if (label && b + 1 < list.facts().blocks.size() && list.facts().blocks[b + 1].chars < 80) {
      add_byline(list, b + 1);
    } else if ((starts_byline(block.text, length) || is_cjk_text(block.text)) &&
               (b < last || block.words < 9) && is_byline_line(block.text)) {
      add_byline(list, b);
    } else if (b < last && block.chars < 90 && is_dated_byline(block.text)) {
      add_byline(list, b);
    }
  }
}

// A line beside the headline that is a full name and nothing else, or a name and a date.
void add_plain(CandidateList& list) {
  if (list.headline_block() == dom::kNoBlock) return;
  const dom::BlockId first = list.headline_block() - std::min(kPlainAbove, list.headline_block());
  const dom::BlockId last =
      std::min<dom::BlockId>(list.facts().blocks.size(), list.headline_block() + kPlainBelow);
  for (dom::BlockId b = first; b < last; ++b) {
    const dom::Block& block = list.facts().blocks[b];
    if (b == list.headline_block() || block.hidden || block.chars > 70 || block.words < 2 || block.words > 9)
      continue;
    const std::vector<std::string> names = parse_names(block.text, false);
    if (!std::all_of(names.begin(), names.end(), is_full_name)) continue;
    list.place(list.add(names, evidence::Source::kAuthorPlain, F::plain), block.first_text,
               block.text.size());
  }
}

}  // namespace

void add_byline_lines(CandidateList& list) {
  add_bylines(list);
  add_plain(list);
}

}  // namespace presscut::author
