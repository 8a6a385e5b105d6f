#include "photo/caption.h"

#include <algorithm>
#include <cstdlib>

#include "base/ascii.h"
#include "base/fold.h"
#include "credit/photo_box.h"
#include "data/words.h"
#include "date/date_time.h"
#include "dom/text_run.h"

namespace presscut::photo {
namespace {

using dom::NodeId;
using dom::Tag;

constexpr std::size_t kMaxCreditElement = 200;  // bytes
constexpr std::ptrdiff_t kMinCaptionSpaces = 4;
constexpr std::size_t kMaxCreditLine = 60;  // bytes; longer text may hold more than the credit
constexpr int kAncestorsAsked = 4;
constexpr std::size_t kMaxCounterWord = 12;  // bytes
constexpr std::size_t kMaxLabel = 40;        // bytes

struct Run {
  std::string text;
  NodeId element = dom::kNoNode;  // the credit's element; kNoNode: caption
  bool apart = true;              // in an element of its own, or all of its block
  bool weak = false;              // a credit by its tag alone (<small>, <cite>, <footer>)
  bool goes_on = false;           // in the same block as the run before
  bool spaced = true;             // white space stands before it

  bool credit() const { return element != dom::kNoNode; }
};

class Reader {
 public:
  Reader(const dom::Page& page, dom::ElementWords& words) : page_(page), words_(words) {}

  // The text cut where a block or an inline element of the block begins or ends.
  std::vector<Run> collect(const std::vector<dom::BlockId>& ids) {
    std::vector<Run> runs;
    for (const dom::BlockId id : ids) {
      const dom::Block& block = page_.blocks[id];
      if (block.in_noscript || block.in_template) continue;
      // Blocks cut out of one text node: the node contains the neighbours too.
      if (block.preformatted || page_.document.plain_text()) {
        runs.push_back({std::string(block.text), dom::kNoNode, true, false, false, true});
        continue;
      }
      dom::TextRun text;
      Run run;
      NodeId part = dom::kNoNode;
      bool first = true, space = false;
      const auto close = [&] {
        if (!text.empty()) {
          run.text = text.text();
          runs.push_back(run);
          run.goes_on = true;
        }
        text.clear();
      };
      for (NodeId node = block.first_text; node <= block.last_text; ++node) {
        const dom::Node& n = page_.document.node(node);
        if (n.tag == Tag::k_br && n.kind == dom::NodeKind::kElement) {
          text.add_break();
          space = true;
        }
        if (n.kind == dom::NodeKind::kElement &&
            (dom::is_invisible(n.tag) || dom::is_hidden(page_.document, node))) {
          node = n.end - 1;
          continue;
        }
        if (n.kind != dom::NodeKind::kText || n.text.empty()) continue;
        bool weak = false;
        const NodeId credit = credit_element(node, block, weak);
        const NodeId here = credit != dom::kNoNode ? credit : inline_part(node, block);
        if (!first && here != part) close();
        if (text.empty()) {
          run.element = credit;
          run.weak = weak;
          run.apart = first || here != dom::kNoNode;
          run.spaced = first || space || base::is_space(n.text.front());
        }
        first = false;
        part = here;
        text.add(n.text);
        space = base::is_space(n.text.back());
      }
      close();
    }
    return runs;
  }

 private:
  // Child of the block's container that contains the text node, kNoNode when it is the text itself.
  NodeId inline_part(NodeId text, const dom::Block& block) const {
    NodeId part = dom::kNoNode;
    for (NodeId id = page_.document.node(text).parent; id != dom::kNoNode && id != block.container;
         id = page_.document.node(id).parent) {
      part = id;
    }
    // Emphasis and links belong to the sentence.
    if (part != dom::kNoNode) {
      const Tag tag = page_.document.node(part).tag;
      if (tag == Tag::k_a || tag == Tag::k_b || tag == Tag::k_strong || tag == Tag::k_i) return dom::kNoNode;
    }
    return part;
  }

  // Element around the text node that contains a credit, within the block or as its container.
  NodeId credit_element(NodeId text, const dom::Block& block, bool& weak) {
    int steps = 0;
    NodeId found = dom::kNoNode;
    for (NodeId id = page_.document.node(text).parent; id != dom::kNoNode && steps < kAncestorsAsked;
         ++steps) {
      const dom::Node& node = page_.document.node(id);
      if (node.tag == Tag::k_figure || node.tag == Tag::k_body) break;
      if (found == dom::kNoNode &&
          (node.tag == Tag::k_cite || node.tag == Tag::k_small || node.tag == Tag::k_footer)) {
        found = id;
        weak = true;
      }
      // "image-caption-credit" names both: the innermost element counts, within its block.
      const bool names_caption = words_.has(id, data::kForCaption);
      if (words_.has(id, data::kForCredit) &&
          (!names_caption || page_.document.contains(block.container, id))) {
        found = id;
        weak = false;
        if (!names_caption) break;
      }
      if (node.tag == Tag::k_figcaption || names_caption) break;
      id = node.parent;
    }
    return found;
  }

  const dom::Page& page_;
  dom::ElementWords& words_;
};

bool reads_as_credit(const Run& run) {
  return run.text.size() < kMaxCreditElement &&
         (credit::is_credit_line(run.text) || credit::looks_like_credit(run.text));
}

bool has_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return base::is_alnum(c) || static_cast<unsigned char>(c) >= 0xC3; });
}

// Takes back what only a tag or a word of many meanings called a credit, and finds credits that nothing
// marks.
void settle(std::vector<Run>& runs) {
  const bool caption_stands =
      std::any_of(runs.begin(), runs.end(), [](const Run& r) { return !r.credit() && has_letters(r.text); });
  for (std::size_t i = 0; i < runs.size(); ++i) {
    Run& run = runs[i];
    if (run.credit() && run.text.size() > kMaxCreditElement) run.element = dom::kNoNode;
    // "<small>(Photo: X) A crowd waits.</small>": small print with both in it is the caption.
    if (run.credit() && run.weak && credit::begins_with_credit(run.text) &&
        !credit::split_caption(run.text).caption.empty())
      run.element = dom::kNoNode;
    if (run.credit() && run.weak && !caption_stands && !reads_as_credit(run)) {
      const bool several = runs.size() > 1;
      if (several || std::count(run.text.begin(), run.text.end(), ' ') > 6) run.element = dom::kNoNode;
    }
  }
  // "Image source," for screen readers and "X" behind it, "X/AP" right below the image and the caption after
  // it.
  for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
    if (runs[i].credit() || runs[i + 1].credit()) continue;
    if (credit::is_credit_label(runs[i].text) && runs[i + 1].goes_on &&
        (reads_as_credit(runs[i + 1]) || credit::is_name_like(runs[i + 1].text))) {
      runs[i].element = runs[i + 1].element = 0;
    } else if (i == 0 && !runs[1].goes_on && runs.size() < 4 && reads_as_credit(runs[0])) {
      runs[0].element = 0;
    }
  }
  const auto credit = std::find_if(runs.begin(), runs.end(), [](const Run& r) { return r.credit(); });
  if (credit != runs.end()) {
    // "<span>Image copyright</span><span>X</span>": the label belongs to the credit.
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
      if (!runs[i].credit() && runs[i + 1].credit() && credit::is_credit_label(runs[i].text))
        runs[i].element = runs[i + 1].element;
    }
    // "<span>X</span> / <span>AFP</span>": the sign between belongs to the credit.
    for (std::size_t i = 1; i + 1 < runs.size(); ++i) {
      if (runs[i - 1].credit() && runs[i + 1].credit() && !has_letters(runs[i].text))
        runs[i].element = runs[i - 1].element;
    }
    return;
  }
  for (std::size_t i = runs.size(); i-- > 1;) {
    const bool last_of_block = i + 1 == runs.size() || !runs[i + 1].goes_on;
    if (last_of_block && runs[i].apart && reads_as_credit(runs[i])) {
      runs[i].element = 0;
    }
  }
}

// A photo's own title above its caption is not part of it.
void drop_title(const dom::Page& page, const std::vector<dom::BlockId>& ids, std::vector<Run>& runs) {
  if (ids.empty() || runs.empty()) return;
  std::size_t line = credit::measure_title_line(page.document, page.blocks[ids[0]]);
  if (line > 0 && runs[0].text.size() >= line) {
    runs[0].text.erase(0, line);
  } else if (line > 0 && runs[0].text.size() + 1 == line && runs.size() > 1) {
    runs.erase(runs.begin());
  } else if (runs.size() > 1 && credit::begins_with_credit(runs[1].text) &&
             !credit::split_caption(runs[1].text).caption.empty() &&
             credit::reads_as_photo_title(runs[0].text)) {
    runs.erase(runs.begin());
  }
}

void append(std::string& text, std::string_view more, char space) {
  if (!text.empty()) text += space;
  text += more;
}

// Same letters, or one within the other: "Foto: X" beside "X".
bool repeats(std::string_view a, std::string_view b) {
  const std::string x = base::word_key(a), y = base::word_key(b);
  return !x.empty() && !y.empty() && (x.find(y) != std::string::npos || y.find(x) != std::string::npos);
}

std::string without_label(std::string_view text) {
  text = base::trim(text);
  for (const std::string_view sign : {":", "：", ",", "،", "，"}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos || at > kMaxLabel) continue;
    // A comma ends only labels of several words or of scripts without capitals: "Image caption, …".
    const std::string_view label = base::trim(text.substr(0, at));
    const bool comma = sign != ":" && sign != "：";
    if (comma && label.find(' ') == std::string_view::npos &&
        static_cast<unsigned char>(label.empty() ? 0 : label[0]) < 0xD0)
      continue;
    if (data::is_word(base::fold_words(label), data::kCaptionLabel))
      return std::string(base::trim(text.substr(at + sign.size())));
  }
  return std::string(text);
}

// "7 of 12 | A crowd …", "3/8 A crowd …", "[1 of 3] A crowd …", "Foto 1 von 3: A crowd …"
std::string without_counter(std::string text) {
  const auto digits = [&](std::size_t at) {
    const std::size_t from = at;
    while (at < text.size() && base::is_digit(text[at]) && at - from < 3) ++at;
    return at;
  };
  const auto spaces = [&](std::size_t at) {
    while (at < text.size() && text[at] == ' ') ++at;
    return at;
  };
  std::size_t at = text.find_first_of("0123456789");
  if (at == std::string::npos || at > kMaxCounterWord) return text;
  // At most one word before the number.
  const std::string_view head = std::string_view(text).substr(0, at);
  const bool bracketed = head == "(" || head == "[";
  if (!head.empty() && !bracketed && (head.back() != ' ' || std::count(head.begin(), head.end(), ' ') != 1))
    return text;
  std::size_t next = spaces(digits(at));
  const bool slash = next < text.size() && text[next] == '/';
  if (slash) {
    next = spaces(next + 1);
  } else {
    const std::size_t end = text.find(' ', next);
    if (end == std::string::npos || end == next || end - next > 6 || base::is_digit(text[next])) return text;
    next = end + 1;
  }
  const std::size_t total = next;
  next = digits(next);
  if (next == total || (next < text.size() && base::is_digit(text[next]))) return text;
  // "4 to 5 boats": without a sign or a capital behind it, only an English or a slashed counter is one.
  const std::size_t close = next;
  while (next < text.size() && (text[next] == ' ' || text[next] == '|' || text[next] == ':' ||
                                text[next] == ')' || text[next] == ']')) {
    ++next;
  }
  const bool sign = text.find_first_of("|:)]", close) < next;
  const auto letter = next < text.size() ? static_cast<unsigned char>(text[next]) : 0U;
  const bool begins = std::atoi(text.c_str() + at) <= std::atoi(text.c_str() + total) &&
                      (letter >= 0x80 || base::is_upper(static_cast<char>(letter)));
  const bool known = slash || begins || text.compare(spaces(digits(at)), 3, "of ") == 0;
  return sign || known ? text.substr(next) : text;
}

bool is_date(std::string_view text) {
  if (text.size() > kMaxLabel) return false;
  const auto dates = date::find_dates(text, {}, 1);
  return !dates.empty() && text.size() - (dates.front().end - dates.front().begin) <= 3;
}

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

}  // namespace

bool is_caption_noise(std::string_view text) {
  const std::string folded = base::fold_words(base::trim(text));
  std::string counted;
  for (const char c : folded) {
    if (!base::is_digit(c)) {
      counted.push_back(c);
    } else if (!counted.ends_with('#')) {
      counted.push_back('#');
    }
  }
  if (data::is_word(counted, data::kCaptionNoise)) return true;
  // Counters: "1 / 12", "3 of 7", "+".
  const bool letters = std::any_of(folded.begin(), folded.end(), [](char c) {
    return base::is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
  });
  return !letters ||
         (folded.size() < 9 && base::is_digit(folded[0]) && folded.find(" of ") != std::string::npos);
}

credit::CaptionText read_caption(const dom::Page& page, const std::vector<dom::BlockId>& ids,
                                 dom::ElementWords& words, bool last_is_credit) {
  std::vector<Run> runs = Reader(page, words).collect(ids);
  drop_title(page, ids, runs);
  std::erase_if(runs, [](const Run& r) { return has_letters(r.text) && is_caption_noise(r.text); });
  if (last_is_credit && !runs.empty() && !runs.back().credit()) runs.back().element = 0;
  settle(runs);
  // A date in an element of its own before the caption.
  if (runs.size() > 1 && !runs[0].credit() && is_date(runs[0].text)) runs.erase(runs.begin());
  std::string caption, credit;
  std::vector<std::string> seen;
  for (const Run& run : runs) {
    if (has_letters(run.text) && !run.goes_on) {
      std::string key = base::word_key(run.text);
      if (std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
      seen.push_back(std::move(key));
    }
    if (run.credit()) {
      if (!credit.empty() && repeats(credit, run.text)) continue;
      append(credit, run.text, ' ');
    } else if (run.goes_on && !caption.empty()) {
      if (run.spaced) caption += ' ';
      caption += run.text;
    } else {
      append(caption, run.text, '\n');
    }
  }
  credit::CaptionText result;
  if (credit.empty()) {
    result = credit::split_caption(caption);
  } else {
    result.credit = credit::clean_credit(credit);
    const credit::CaptionText whole = credit::split_caption(credit);
    // Words before the credit in an element that claims to be the credit alone.
    const auto spaces = std::count(whole.caption.begin(), whole.caption.end(), ' ');
    const bool two = credit.size() > kMaxCreditLine ||
                     (caption.empty() && spaces > 0 &&
                      (spaces >= kMinCaptionSpaces || credit::has_labelled_credit(credit)));
    if (two && !whole.caption.empty() && !whole.credit.empty()) {
      // "From the programme of … Photo: X" in an element that claims to be the credit.
      result.credit = whole.credit;
      if (caption.empty()) result.caption = whole.caption;
    }
    if (!caption.empty()) {
      const credit::CaptionText inner = credit::split_caption(caption);
      const bool told_again =
          !inner.credit.empty() && (repeats(inner.credit, result.credit) || result.credit.empty());
      result.caption = told_again ? inner.caption : caption;
      if (result.credit.empty() || (told_again && inner.credit.size() > result.credit.size())) {
        result.credit = inner.credit;
      }
    }
  }
  result.caption = one_line(without_counter(without_label(result.caption)));
  while (!result.caption.empty() && (result.caption.ends_with(" |") || result.caption.ends_with(" –") ||
                                     result.caption.ends_with(" —") || result.caption.ends_with(" -"))) {
    result.caption.resize(result.caption.rfind(' '));
  }
  if (!has_letters(result.caption)) result.caption.clear();
  return result;
}

}  // namespace presscut::photo
