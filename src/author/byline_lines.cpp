#include <algorithm>
#include <utility>

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
constexpr std::uint32_t kMaxLine = 140;     // code points of a byline
constexpr dom::BlockId kMaxNamed = 8;       // names in blocks of their own below a label

constexpr dom::BlockId kPlainAbove = 3;  // blocks around the headline for lines that are only a name
constexpr dom::BlockId kPlainBelow = 9;

constexpr std::uint32_t kTextChars = 120;  // a block of the running text
constexpr dom::BlockId kTextAbove = 2;     // blocks above a signature in which the text ends
constexpr dom::BlockId kTextBelow = 4;     // blocks below it without text

using Names = std::vector<std::string>;

class Lines {
 public:
  explicit Lines(CandidateList& list) : list_(list), blocks_(list.facts().blocks) {}

  void add_bylines() {
    const dom::BlockId headline = list_.headline_block();
    const dom::BlockId first = headline == dom::kNoBlock ? 0 : headline - std::min<dom::BlockId>(3, headline);
    const dom::BlockId last = std::min<dom::BlockId>(blocks_.size(), first + kBylineBlocks + 3);
    for (dom::BlockId b = first; b < blocks_.size(); ++b) {
      const dom::Block& block = blocks_[b];
      if (b < last && block.text.find('\n') != std::string_view::npos) add_inner_lines(b);
      if (block.chars > kTextChars / 2) add_bracketed(b);
      if (block.chars > kMaxLine || block.chars < 2) continue;
      // A "By" alone in its block has the name in the next.
      const std::string key = block.chars < 20 ? base::word_key(block.text) : std::string();
      std::size_t length = 0;
      bool sure = false;
      if (data::is_word(key, data::kBylineLabel)) {
        add_labelled(b);
      } else if (block.chars < 4) {
        continue;
      } else if ((starts_byline(block.text, length) || is_cjk_text(block.text)) &&
                 (b < last || block.words < 9) && is_byline_line(block.text)) {
        add_byline(b, block.text);
      } else if (b < last && block.chars < 90) {
        // "Published on Tuesday 14 May 2024 by Ann Lee"
        behind_preposition(block.text, sure);
        if (sure) add_byline(b, block.text);
      }
    }
  }

  // A line beside the headline that is a full name and nothing else, or a name and a date.
  void add_plain() {
    const dom::BlockId headline = list_.headline_block();
    if (headline == dom::kNoBlock) return;
    const dom::BlockId first = headline - std::min(kPlainAbove, headline);
    const dom::BlockId last = std::min<dom::BlockId>(blocks_.size(), headline + kPlainBelow);
    for (dom::BlockId b = first; b < last; ++b) {
      const dom::Block& block = blocks_[b];
      const bool roles = block.chars <= kMaxLine && block.words <= 18 && has_role_word(block.text);
      if (b == headline || block.hidden || ((block.chars > 70 || block.words > 9) && !roles)) continue;
      if (block.words < 2 && !is_cjk_text(block.text)) continue;
      const Names names = parse_names(block.text, false);
      if (!std::all_of(names.begin(), names.end(), is_full_name)) continue;
      AuthorCandidate* c = list_.add(names, evidence::Source::kAuthorPlain, F::plain);
      list_.place(c, block.first_text, block.text.size());
      if (c != nullptr && roles) c->with_role = true;
    }
  }

  // A line right below the text that is a name and nothing else.
  void add_signatures() {
    const dom::BlockId headline = list_.headline_block();
    const dom::BlockId first = headline == dom::kNoBlock ? kTextAbove : headline + kTextAbove;
    for (dom::BlockId b = first; b < blocks_.size(); ++b) {
      if (blocks_[b].hidden || blocks_[b].chars > 60 || blocks_[b].chars < 2) continue;
      if (!has_text(b - kTextAbove, b) || has_text(b + 1, b + 1 + kTextBelow)) continue;
      const std::string_view text = blocks_[b].text;
      // "Tâm Giao\nẢnh: Cao Trung Hiếu": the first line.
      const std::string_view line = text.substr(0, text.find('\n'));
      const Names names = parse_names(line, true);
      std::size_t bytes = 0;
      for (const std::string& name : names) bytes += name.size();
      if (!std::all_of(names.begin(), names.end(), is_full_name) || bytes * 2 < line.size()) continue;
      list_.place(list_.add(names, evidence::Source::kAuthorSignature, F::signature), blocks_[b].first_text,
                  text.size());
    }
  }

 private:
  // The author of a book or of another thing that the page shows in a box.
  bool is_about_thing(dom::BlockId b) const {
    constexpr int kLevels = 3;
    dom::NodeId node = blocks_[b].container;
    for (int level = 0; level < kLevels && node != dom::kNoNode; ++level) {
      if ((list_.facts().scan.hints_of(node) & data::kHintThing) != 0) return true;
      node = list_.facts().document.node(node).parent;
    }
    return false;
  }

  void add_byline(dom::BlockId b, std::string_view line) {
    if (is_about_thing(b)) return;
    const std::string spaced = line.size() == blocks_[b].text.size() ? spaced_text(b) : std::string(line);
    AuthorCandidate* c = list_.add(parse_names(spaced, false), evidence::Source::kAuthorByline, F::byline);
    list_.place(c, blocks_[b].first_text, line.size());
    if (c != nullptr) (*c)[F::has_by] = 1;
  }

  // The block's text, with a space where a style sheet sets elements apart: "Ann Lee" and "March 3".
  std::string spaced_text(dom::BlockId b) const {
    const dom::Block& block = blocks_[b];
    const dom::Document& document = list_.facts().document;
    std::string text;
    for (dom::NodeId id = block.first_text; id <= block.last_text && id < document.size(); ++id) {
      const dom::Node& node = document.node(id);
      if (node.tag == dom::Tag::k_br) text.push_back('\n');
      if (node.kind != dom::NodeKind::kText || node.text.empty()) continue;
      const bool glued = !text.empty() && base::is_lower(text.back()) &&
                         (base::is_upper(node.text[0]) || base::is_digit(node.text[0]));
      if (glued) text.push_back(' ');
      text += node.text;
    }
    return text;
  }

  // The label's own block, then the name's, or one block for each name.
  void add_labelled(dom::BlockId label) {
    Names all;
    for (dom::BlockId b = label + 1; b < blocks_.size() && b <= label + kMaxNamed; ++b) {
      if (blocks_[b].chars >= 80) break;
      const Names names = parse_names(blocks_[b].text, true);
      if (b == label + 1) {
        AuthorCandidate* c = list_.add(names, evidence::Source::kAuthorByline, F::labelled);
        list_.place(c, blocks_[b].first_text, blocks_[b].text.size());
        if (c != nullptr) (*c)[F::has_by] = 1;
      }
      if (names.size() != 1 || !is_full_name(names.front())) break;
      all.push_back(names.front());
    }
    if (all.size() < 2) return;
    AuthorCandidate* c = list_.add(all, evidence::Source::kAuthorByline, F::labelled);
    list_.place(c, blocks_[label + 1].first_text, 0);
    if (c == nullptr) return;
    c->stacked = true;
    (*c)[F::has_by] = 1;
    (*c)[F::united] = 1;
  }

  // "新京报快讯（记者 张伟）今日…", "…再发。（记者张伟）", "… 밝혔다. (김영희 기자)": in brackets at an end
  // of a paragraph.
  void add_bracketed(dom::BlockId b) {
    constexpr std::size_t kMaxEnd = 90;  // bytes
    const std::string_view text = blocks_[b].text;
    if (static_cast<unsigned char>(text[0]) < 0xE1) return;
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
      const std::size_t first = text.substr(0, kMaxEnd).find(open);
      if (first != std::string_view::npos) {
        const std::size_t end = text.substr(0, first + kMaxEnd).find(close, first);
        if (end != std::string_view::npos) add_reporter(b, text.substr(first, end + close.size() - first));
      }
      const std::size_t last = text.rfind(open);
      if (last != std::string_view::npos && last != first && text.size() - last < kMaxEnd)
        add_reporter(b, text.substr(last));
    }
  }
  void add_reporter(dom::BlockId b, std::string_view line) {
    if (is_cjk_text(line) && starts_cjk_byline(line)) add_byline(b, line);
  }

  // "The headline<br>By Ann Lee"
  void add_inner_lines(dom::BlockId b) {
    const std::string_view text = blocks_[b].text;
    int lines = 0;
    for (std::size_t at = 0; at < text.size() && lines < 6; ++lines) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      const std::string_view line = base::trim(text.substr(at, end - at));
      at = end + 1;
      std::size_t length = 0;
      if (line.size() == text.size() || line.size() > kMaxLine || line.size() < 4) continue;
      if ((starts_byline(line, length) || is_cjk_text(line)) && is_byline_line(line)) add_byline(b, line);
    }
  }

  bool has_text(dom::BlockId first, dom::BlockId last) const {
    for (dom::BlockId b = first; b < last && b < blocks_.size(); ++b) {
      if (blocks_[b].chars >= kTextChars && blocks_[b].link_density() < 0.5) return true;
    }
    return false;
  }

  CandidateList& list_;
  const dom::TextBlocks& blocks_;
};

}  // namespace

void add_byline_lines(CandidateList& list) {
  Lines lines(list);
  lines.add_bylines();
  lines.add_plain();
  lines.add_signatures();
}

}  // namespace presscut::author
