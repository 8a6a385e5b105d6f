#include "media/caption.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/fold.h"
#include "data/media_words.h"
#include "dom/text_run.h"

namespace presscut::media {
namespace {

using dom::NodeId;
using dom::Tag;

constexpr std::size_t kLongestCreditElement = 200;  // bytes
constexpr int kAncestorsAsked = 4;

struct Run {
  bool credit = false;
  NodeId element = dom::kNoNode;  // the credit's element
  std::string text;
};

class Reader {
 public:
  Reader(const dom::Document& document, const dom::TextBlocks& blocks, dom::ElementWords& words)
      : document_(document), blocks_(blocks), words_(words) {}

  // Runs of caption and of credit, one block after the other; a block begins a new run.
  std::vector<Run> collect(const std::vector<dom::BlockId>& ids) {
    std::vector<Run> runs;
    for (const dom::BlockId id : ids) {
      const dom::Block& block = blocks_[id];
      bool new_block = true;
      dom::TextRun run;
      NodeId element = dom::kNoNode;
      const auto close = [&] {
        if (!run.empty()) runs.push_back({element != dom::kNoNode, element, run.text()});
        run.clear();
      };
      for (NodeId node = block.first_text; node <= block.last_text; ++node) {
        const dom::Node& n = document_.node(node);
        if (n.tag == Tag::k_br && n.kind == dom::NodeKind::kElement) run.add_break();
        if (n.kind == dom::NodeKind::kElement &&
            (dom::is_invisible(n.tag) || dom::is_hidden(document_, node))) {
          node = n.end - 1;
          continue;
        }
        if (n.kind != dom::NodeKind::kText) continue;
        const NodeId credit = credit_element(node, block);
        if (!new_block && credit != element) close();
        new_block = false;
        element = credit;
        run.add(n.text);
      }
      close();
    }
    return runs;
  }

 private:
  // Element around the text node that holds a credit, within the block or as its container.
  NodeId credit_element(NodeId text, const dom::Block& block) {
    int steps = 0;
    NodeId found = dom::kNoNode;
    for (NodeId id = document_.node(text).parent; id != dom::kNoNode && steps < kAncestorsAsked; ++steps) {
      const dom::Node& node = document_.node(id);
      if (node.tag == Tag::k_figure || node.tag == Tag::k_body) break;
      if (node.tag == Tag::k_cite || node.tag == Tag::k_small || node.tag == Tag::k_footer) found = id;
      // "image-caption-credit" names both.
      const bool names_caption = words_.has(id, dom::MediaWord::kCaption);
      if (words_.has(id, dom::MediaWord::kCredit)) {
        const bool last_word = !names_caption || document_.contains(block.container, id);
        if (last_word) found = id;
        if (!names_caption) break;
      }
      if (node.tag == Tag::k_figcaption || names_caption) break;
      id = node.parent;
    }
    return found;
  }

  const dom::Document& document_;
  const dom::TextBlocks& blocks_;
  dom::ElementWords& words_;
};

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
  const std::size_t colon = text.find(':');
  if (colon != std::string_view::npos && colon < 40) {
    const std::string head = base::fold_words(base::trim(text.substr(0, colon)));
    if (std::binary_search(data::kCaptionLabels.begin(), data::kCaptionLabels.end(), head)) {
      text = base::trim(text.substr(colon + 1));
    }
  }
  return std::string(text);
}

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

}  // namespace

bool is_caption_noise(std::string_view text) {
  const std::string folded = base::fold_words(base::trim(text));
  if (std::binary_search(data::kCaptionNoise.begin(), data::kCaptionNoise.end(), folded)) return true;
  // Counters: "1 / 12", "3 of 7", "+".
  const bool letters = std::any_of(folded.begin(), folded.end(), [](char c) {
    return base::is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
  });
  return !letters ||
         (folded.size() < 9 && base::is_digit(folded[0]) && folded.find(" of ") != std::string::npos);
}

dom::CaptionText read_caption(const dom::Document& document, const dom::TextBlocks& blocks,
                              const std::vector<dom::BlockId>& ids, dom::ElementWords& words) {
  std::vector<Run> runs = Reader(document, blocks, words).collect(ids);
  std::erase_if(runs, [](const Run& r) { return is_caption_noise(r.text); });
  std::string caption, credit;
  std::vector<std::string> seen;
  NodeId credit_at = dom::kNoNode;
  for (Run& run : runs) {
    std::string key = base::word_key(run.text);
    if (std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
    seen.push_back(std::move(key));
    if (run.credit && run.text.size() > kLongestCreditElement) run.credit = false;
    if (!run.credit && run.text.size() < kLongestCreditElement && seen.size() > 1 && credit.empty() &&
        (dom::is_credit_line(run.text) || (dom::looks_like_credit(run.text) && runs.size() > 1))) {
      run.credit = true;
    }
    if (run.credit) {
      if (!credit.empty() && repeats(credit, run.text)) continue;
      // Another photo's credit is no part of this one.
      if (!credit.empty() && credit_at != dom::kNoNode && run.element != credit_at && credit.size() > 60)
        continue;
      append(credit, run.text, ' ');
      credit_at = run.element;
    } else {
      append(caption, run.text, caption.ends_with("\n") ? ' ' : '\n');
    }
  }
  dom::CaptionText result;
  if (credit.empty()) {
    result = dom::split_caption(caption);
  } else {
    result.credit = dom::clean_credit(credit);
    if (caption.empty()) {
      const dom::CaptionText inner = dom::split_caption(credit);
      if (!inner.caption.empty() && !inner.credit.empty()) result = inner;
    } else {
      const dom::CaptionText inner = dom::split_caption(caption);
      const bool told_again =
          !inner.credit.empty() && (repeats(inner.credit, result.credit) || result.credit.empty());
      result.caption = told_again ? inner.caption : caption;
      if (result.credit.empty()) result.credit = inner.credit;
    }
  }
  result.caption = one_line(without_label(result.caption));
  while (!result.caption.empty() && (result.caption.ends_with(" |") || result.caption.ends_with(" –") ||
                                     result.caption.ends_with(" —") || result.caption.ends_with(" -"))) {
    result.caption.resize(result.caption.rfind(' '));
  }
  return result;
}

}  // namespace presscut::media
