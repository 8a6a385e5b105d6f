#include "title/subtitle.h"

#include <algorithm>
#include <vector>

#include "author/byline_opening.h"
#include "base/fold.h"
#include "credit/credit_line.h"
#include "date/date_time.h"

namespace presscut::title {
namespace {

constexpr dom::BlockId kBlocksBelow =
    8;  // below the headline: kicker, byline, date and photo may stand between
constexpr std::uint32_t kMinWords = 4;
constexpr std::uint32_t kMaxWords = 80;
constexpr int kLevelsUp = 3;                // from the text to the element that is marked up
constexpr std::size_t kSameBeginning = 40;  // bytes of a key: descriptions are often cut

struct Candidate {
  dom::BlockId block = dom::kNoBlock;
  evidence::Source source = evidence::Source::kSubtitleElement;
};

class Chooser {
 public:
  Chooser(const evidence::PageFacts& facts, dom::NodeId headline)
      : facts_(facts), headline_(facts.blocks.first_at_or_after(headline)) {
    const evidence::LinkedThing* main = facts.linked.main_article();
    if (main != nullptr) {
      alternative_ = base::word_key(main->alternative);
      note_description(main->description);
    }
    for (const evidence::MetaValue& m : facts.scan.metas) {
      if (m.field == data::MetaField::kDescription) note_description(m.content);
    }
    if (headline_ < facts.blocks.size()) title_ = base::word_key(facts.blocks[headline_].text);
  }

  std::optional<Candidate> choose() const {
    const auto last = std::min<dom::BlockId>(facts_.blocks.size(), headline_ + 1 + kBlocksBelow);
    for (dom::BlockId id = headline_ + 1; id < last; ++id) {
      if (!may_be(id)) continue;
      if (const std::optional<evidence::Source> source = source_of(id)) return Candidate{id, *source};
      // Running text ends the article's head.
      if (facts_.blocks[id].words >= kMinWords * 3 && is_paragraph(id)) break;
    }
    return std::nullopt;
  }

 private:
  void note_description(std::string_view text) {
    std::string key = base::word_key(text);
    if (key.size() >= kSameBeginning / 2) descriptions_.push_back(std::move(key));
  }

  bool may_be(dom::BlockId id) const {
    const dom::Block& block = facts_.blocks[id];
    if (block.hidden || block.in_template || block.words < kMinWords || block.words > kMaxWords) return false;
    if (block.link_density() > 0.5) return false;
    const std::uint32_t hints = facts_.scan.hints_of(facts_.document.node(block.first_text).parent);
    if ((hints & (data::kHintOutside | data::kHintCaption | data::kHintAuthorBio)) != 0) return false;
    std::size_t byline = 0;
    if (author::starts_byline(block.text, byline) && block.words < 12) return false;
    if (credit::is_credit_line(block.text) || credit::begins_with_credit(block.text)) return false;
    if (block.words < 12 && !date::find_dates(block.text, {}, 1).empty()) return false;
    return base::word_key(block.text) != title_;
  }

  bool is_paragraph(dom::BlockId id) const {
    return facts_.document.node(facts_.blocks[id].container).tag == dom::Tag::k_p;
  }

  // The element that is marked up, around this block and not around the next ones.
  bool is_marked(dom::BlockId id) const {
    dom::NodeId node = facts_.document.node(facts_.blocks[id].first_text).parent;
    for (int level = 0; level < kLevelsUp && node != dom::kNoNode; ++level) {
      const auto [first, last] = facts_.blocks.range_of(facts_.document, node);
      if (last - first > 2 || facts_.document.contains(node, facts_.scan.title)) return false;
      if ((facts_.scan.hints_of(node) & data::kHintSubtitle) != 0) return true;
      node = facts_.document.node(node).parent;
    }
    return false;
  }

  bool is_described(std::string_view key) const {
    return std::any_of(descriptions_.begin(), descriptions_.end(), [&](const std::string& description) {
      return key == description || (key.size() >= kSameBeginning && description.size() >= kSameBeginning &&
                                    key.compare(0, kSameBeginning, description, 0, kSameBeginning) == 0);
    });
  }

  // Set apart from what follows: another tag, class or parent than the next block that runs on.
  bool stands_apart(dom::BlockId id) const {
    for (dom::BlockId next = id + 1; next < facts_.blocks.size() && next < id + 6; ++next) {
      if (facts_.blocks[next].words < 12) continue;
      const dom::NodeId a = facts_.blocks[id].container, b = facts_.blocks[next].container;
      const dom::Node &x = facts_.document.node(a), &y = facts_.document.node(b);
      return x.tag != y.tag || x.parent != y.parent ||
             facts_.document.attribute(a, "class") != facts_.document.attribute(b, "class");
    }
    return false;
  }

  std::optional<evidence::Source> source_of(dom::BlockId id) const {
    const dom::Block& block = facts_.blocks[id];
    if (is_marked(id)) return evidence::Source::kSubtitleElement;
    const int level = dom::heading_level(facts_.document.node(block.container).tag);
    const std::string key = base::word_key(block.text);
    if (!alternative_.empty() && key == alternative_) return evidence::Source::kSubtitleJsonld;
    if (!is_described(key)) return std::nullopt;
    if ((level >= 2 && level <= 4) || stands_apart(id)) return evidence::Source::kSubtitleDescription;
    return std::nullopt;
  }

  const evidence::PageFacts& facts_;
  dom::BlockId headline_;
  std::string title_, alternative_;
  std::vector<std::string> descriptions_;
};

}  // namespace

std::optional<std::string> choose_subtitle(const evidence::PageFacts& facts, dom::NodeId headline) {
  if (headline == dom::kNoNode) return std::nullopt;
  const std::optional<Candidate> chosen = Chooser(facts, headline).choose();
  if (!chosen) return std::nullopt;
  std::string text(facts.blocks[chosen->block].text);
  std::replace(text.begin(), text.end(), '\n', ' ');
  evidence::explain(facts, "subtitle", text, chosen->source, 1, true);
  return text;
}

}  // namespace presscut::title
