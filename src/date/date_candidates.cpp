#include "date/date_candidates.h"

#include <algorithm>
#include <iterator>

#include "base/ascii.h"
#include "base/fold.h"
#include "data/attribute_names.h"
#include "data/words.h"
#include "date/date_keys.h"
#include "date/relative_date.h"
#include "evidence/element_text.h"
#include "evidence/html_text.h"

namespace presscut::date {
namespace {

constexpr std::uint32_t kShortBlock = 240;    // code points: longer ones are prose
constexpr std::size_t kMaxBlocks = 250;       // with dates, a page
constexpr int kProseAfterHeadline = 8;        // blocks in which a dateline of the text may stand
constexpr dom::BlockId kRelativeBlocks = 10;  // below the headline
constexpr dom::NodeId kLabelNodes = 60;       // before a <time> in which its label may stand
constexpr std::size_t kMaxStateBytes = 3000000;

template <std::size_t N>
bool has_word(std::string_view folded, const std::string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view w) { return folded.find(w) != std::string_view::npos; });
}

// In a short line any number of up to two digits may belong to a date.
constexpr std::size_t kShortLine = 90;

// A year of four digits, or digits parted twice by the same mark (20.05.20): else no date can be in it.
bool may_hold_date(std::string_view text) {
  if (text.size() <= kShortLine && std::any_of(text.begin(), text.end(), base::is_digit)) return true;
  std::size_t run = 0;
  char first = 0;
  int parted = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (base::is_digit(c)) {
      if (run++ == 0) first = c;
      if (run == 4 && (first == '1' || first == '2')) return true;
      continue;
    }
    if (run > 0 && run <= 2 && (c == '.' || c == '/')) {
      if (++parted == 2) return true;
    } else if (!base::is_space(c)) {
      parted = 0;
    }
    run = 0;
  }
  // Digits of other scripts are beyond ASCII.
  return text.size() < 400 && std::any_of(text.begin(), text.end(), [](char c) {
           const auto byte = static_cast<unsigned char>(c);
           return byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte == 0xEF || byte == 0xE4;
         });
}

bool month_first_region(std::string_view language) {
  return base::equals_ignore_case(language, "en-us") || base::equals_ignore_case(language, "en_us");
}

bool day_first_host(std::string_view url) {
  static constexpr std::string_view kEnds[] = {".uk/", ".au/", ".nz/", ".in/", ".ie/",
                                               ".za/", ".ng/", ".ke/", ".sg/", ".my/"};
  return std::any_of(std::begin(kEnds), std::end(kEnds),
                     [&](std::string_view e) { return url.find(e) != std::string_view::npos; });
}

// Running text: dates in it are those of events, but for a dateline at its beginning.
constexpr std::uint32_t kSentenceWords = 12;
constexpr std::size_t kDatelineBytes = 30;
bool is_sentence(const dom::Block& block) {
  return block.words >= kSentenceWords && (block.text.ends_with('.') || block.text.ends_with('?') ||
                                           block.text.ends_with('!') || block.chars > kShortBlock);
}

class Collector {
 public:
  Collector(const evidence::PageFacts& facts, dom::NodeId headline, std::string_view language)
      : facts_(facts) {
    // The site's own lines are in the language that it declares; English is what templates declare unasked.
    const std::string_view prefix = facts.scan.language.substr(0, facts.scan.language.find_first_of("-_"));
    const bool declares = prefix.size() == 2 && !base::equals_ignore_case(prefix, "en");
    hints_.language = declares && !language.empty() ? prefix : language;
    headline_block_ = headline == dom::kNoNode ? dom::kNoBlock : facts.blocks.first_at_or_after(headline);
    const std::string_view declared = facts.scan.language;
    if (month_first_region(declared)) {
      hints_.order = DayOrder::kMonthFirst;
    } else if (language == "en" && declared.size() <= 2) {
      hints_.order = day_first_host(address()) ? DayOrder::kDayFirst : DayOrder::kMonthFirst;
    }
  }

  std::vector<DateCandidate> collect() {
    add_linked();
    add_metas();
    add_properties();
    add_times();
    add_elements();
    add_blocks();
    add_relative();
    if (const auto date = parse_url_date(address())) add(*date, evidence::Source::kDateUrl, dom::kNoNode);
    if (list_.empty()) add_split();
    if (list_.empty() || !has_structured_) add_state(!has_plain_);
    settle_order();
    return std::move(list_);
  }

 private:
  std::string_view address() const {
    std::string_view url = facts_.scan.canonical;
    if (url.empty()) url = facts_.meta(data::MetaField::kOgUrl);
    if (url.empty()) url = facts_.options.url;
    return url;
  }

  DateCandidate& add(const DateTime& value, evidence::Source source, dom::NodeId node) {
    DateCandidate c;
    c.value = value;
    c.source = source;
    c.node = node;
    if (node != dom::kNoNode) {
      c.hints = facts_.scan.hints_of(node);
      has_plain_ = has_plain_ || (c.hints & data::kHintOutside) == 0;
    }
    list_.push_back(c);
    return list_.back();
  }

  void add_text(std::string_view text, evidence::Source source, bool main = true) {
    if (text.empty()) return;
    const auto value = parse_date_value(text, hints_);
    if (!value) {
      evidence::explain(facts_, "date", text, source, 0, false, "no date");
      return;
    }
    DateCandidate& c = add(*value, source, dom::kNoNode);
    c.main = main;
    c.modified =
        source == evidence::Source::kDateJsonldModified || source == evidence::Source::kDateMetaModified;
    has_structured_ = true;
  }

  void add_linked() {
    const evidence::LinkedThing* main = facts_.linked.main_article();
    for (const evidence::LinkedThing& thing : facts_.linked.things) {
      const bool is_main = &thing == main;
      if (!is_main && thing.listed) continue;
      add_text(thing.published,
               is_main ? evidence::Source::kDateJsonldPublished : evidence::Source::kDateJsonldPage, is_main);
      add_text(thing.modified, evidence::Source::kDateJsonldModified, is_main);
      add_text(thing.created, evidence::Source::kDateJsonldCreated, is_main);
    }
  }

  void add_metas() {
    for (const evidence::MetaValue& m : facts_.scan.metas) {
      if (m.field == data::MetaField::kPublished) add_text(m.content, evidence::Source::kDateMetaPublished);
      if (m.field == data::MetaField::kDate) add_text(m.content, evidence::Source::kDateMeta);
      if (m.field == data::MetaField::kModified) add_text(m.content, evidence::Source::kDateMetaModified);
    }
  }

  void set_place(DateCandidate& c, dom::BlockId b) {
    if (b >= facts_.blocks.size()) return;
    c.block_chars = std::max(1u, facts_.blocks[b].chars);
    if (headline_block_ != dom::kNoBlock)
      c.from_headline = static_cast<int>(b) - static_cast<int>(headline_block_);
  }

  // The text before the date in its block, or the block above when that is all label ("Published:").
  std::string label_of(dom::BlockId b, std::size_t begin) const {
    const std::string_view text = facts_.blocks[b].text;
    std::string label =
        base::fold_words(text.substr(begin > 60 ? begin - 60 : 0, std::min<std::size_t>(begin, 60)));
    if (begin == 0 && b > 0 && facts_.blocks[b - 1].chars < 40)
      label = base::fold_words(facts_.blocks[b - 1].text);
    return label;
  }

  // What an element says of its date: its own text, attributes and the words before it.
  void classify(DateCandidate& c, std::string_view label, evidence::Source plain, evidence::Source published,
                evidence::Source modified) {
    const std::size_t last_modified = last_of(label, data::kUpdatedLabels);
    const std::size_t last_published = last_of(label, data::kPublishedLabels);
    const bool says_modified = last_modified != std::string_view::npos &&
                               (last_published == std::string_view::npos || last_modified > last_published);
    if (says_modified || (last_published == std::string_view::npos && (c.hints & data::kHintModified) != 0)) {
      c.source = modified;
      c.modified = true;
    } else if (last_published != std::string_view::npos || (c.hints & data::kHintPublished) != 0) {
      c.source = published;
    } else {
      c.source = plain;
    }
  }

  static std::size_t last_of(std::string_view folded, data::WordList words) {
    std::size_t last = std::string_view::npos;
    for (const std::string_view word : words) {
      const std::size_t at = folded.rfind(word);
      if (at != std::string_view::npos && (last == std::string_view::npos || at + word.size() > last))
        last = at + word.size();
    }
    return last;
  }

  void add_properties() {
    for (const evidence::PropertyNode& p : facts_.scan.properties) {
      const bool published = p.property == "datePublished" || p.property == "dateCreated";
      if (!published && p.property != "dateModified") continue;
      std::string_view value = facts_.document.attribute(p.node, "datetime");
      if (value.empty()) value = facts_.document.attribute(p.node, "content");
      std::string text;
      if (value.empty()) {
        text = evidence::short_text(facts_.document, p.node);
        value = text;
      }
      const auto date = parse_date_value(value, hints_);
      if (!date) continue;
      DateCandidate& c =
          add(*date, published ? evidence::Source::kDateMicroPublished : evidence::Source::kDateMicroModified,
              p.node);
      c.modified = !published;
      if (facts_.document.node(p.node).tag != dom::Tag::k_meta)
        set_place(c, facts_.blocks.first_at_or_after(p.node));
    }
  }

  void add_times() {
    for (const dom::NodeId node : facts_.scan.times) {
      std::string_view value = facts_.document.attribute(node, "datetime");
      if (value.empty()) value = facts_.document.attribute(node, "title");
      std::string text;
      std::optional<DateTime> date = value.empty() ? std::nullopt : parse_date_value(value, hints_);
      if (!date || !date->has_time()) {
        text = evidence::short_text(facts_.document, node);
        const auto shown = parse_date_value(text, hints_);
        if (!date || (shown && shown->same_day(*date))) date = shown ? shown : date;
      }
      if (!date) continue;
      DateCandidate& c = add(*date, evidence::Source::kDateTime, node);
      const dom::BlockId b = facts_.blocks.first_at_or_after(node);
      std::string label;
      if (b < facts_.blocks.size()) {
        set_place(c, b);
        label = label_before(b, node);
      }
      if (facts_.document.has_attribute(node, "pubdate")) c.hints |= data::kHintPublished;
      c.hints |= facts_.scan.hints_of(facts_.document.node(node).parent) &
                 (data::kHintModified | data::kHintPublished);
      classify(c, label, evidence::Source::kDateTime, evidence::Source::kDateTimePublished,
               evidence::Source::kDateTimeModified);
    }
  }

  // Folded text of the block before the element, at most its last 60 bytes.
  std::string label_before(dom::BlockId b, dom::NodeId node) const {
    const dom::Block& block = facts_.blocks[b];
    std::string text;
    for (dom::NodeId id = block.first_text; id < node && id < facts_.document.size() && text.size() < 300;
         ++id) {
      if (facts_.document.node(id).kind == dom::NodeKind::kText)
        text += facts_.document.node(id).text.substr(0, 300);
    }
    if (base::trim(text).empty() && b > 0 && facts_.blocks[b - 1].chars < 40)
      text = facts_.blocks[b - 1].text;
    // The element may hold the label itself: <time>Updated 3 May</time>.
    for (dom::NodeId id = node; id < std::min(facts_.document.node(node).end, node + kLabelNodes); ++id) {
      if (facts_.document.node(id).kind == dom::NodeKind::kText)
        text += facts_.document.node(id).text.substr(0, 300);
    }
    return base::fold_words(text.size() > 140 ? std::string_view(text).substr(text.size() - 140) : text);
  }

  // "2026", "03/03" and "14:30" in elements of their own: a style sheet sets them apart.
  std::optional<DateTime> split_date(dom::NodeId node) const {
    constexpr dom::NodeId kMaxNodes = 24;
    constexpr std::size_t kMaxBytes = 60;
    const dom::NodeId end = facts_.document.node(node).end;
    if (end - node > kMaxNodes) return std::nullopt;
    std::string text;
    int parts = 0;
    for (dom::NodeId id = node; id < end && text.size() <= kMaxBytes; ++id) {
      const dom::Node& inner = facts_.document.node(id);
      if (inner.kind != dom::NodeKind::kText || base::trim(inner.text).empty()) continue;
      ++parts;
      text += inner.text;
      text += ' ';
    }
    if (parts < 1 || text.size() > kMaxBytes) return std::nullopt;
    const std::vector<FoundDate> found = find_dates(text, hints_, 2);
    return found.size() == 1 ? std::optional(found.front().value) : std::nullopt;
  }

  // Where nothing else gives a date.
  void add_split() {
    for (const dom::NodeId node : facts_.scan.hinted) {
      if ((facts_.scan.hints_of(node) & data::kHintDate) == 0) continue;
      const auto date = split_date(node);
      if (!date) continue;
      DateCandidate& c = add(*date, evidence::Source::kDateElement, node);
      c.modified = (c.hints & data::kHintModified) != 0 && (c.hints & data::kHintPublished) == 0;
      set_place(c, facts_.blocks.first_at_or_after(node));
    }
  }

  void add_elements() {
    for (const dom::NodeId node : facts_.scan.hinted) {
      if ((facts_.scan.hints_of(node) & data::kHintDate) == 0) continue;
      for (const std::string_view name : {"datetime", "content", "title", "aria-label"}) {
        const auto date = parse_date_value(facts_.document.attribute(node, name), hints_);
        if (!date) continue;
        DateCandidate& c = add(*date, evidence::Source::kDateElement, node);
        c.modified = (c.hints & data::kHintModified) != 0 && (c.hints & data::kHintPublished) == 0;
        set_place(c, facts_.blocks.first_at_or_after(node));
        break;
      }
    }
    if (!has_structured_) add_dated();
  }

  // Elements with an attribute such as data-timestamp.
  void add_dated() {
    constexpr dom::BlockId kAbove = 6;
    constexpr dom::BlockId kBelow = 15;
    for (const dom::NodeId node : facts_.scan.dated) {
      // Countdowns, listings and polls have such attributes as well.
      if ((facts_.scan.hints_of(node) & data::kHintOutside) != 0 || headline_block_ == dom::kNoBlock)
        continue;
      const dom::BlockId block = facts_.blocks.first_at_or_after(node);
      if (block + kAbove < headline_block_ || block > headline_block_ + kBelow) continue;
      for (const dom::Attribute& attribute : facts_.document.attributes(node)) {
        if (!std::binary_search(data::kDateAttributes.begin(), data::kDateAttributes.end(), attribute.name))
          continue;
        const auto date = parse_date_value(attribute.value, hints_);
        if (!date) continue;
        DateCandidate& c = add(*date, evidence::Source::kDateElement, node);
        c.modified = (c.hints & data::kHintModified) != 0 && (c.hints & data::kHintPublished) == 0;
        set_place(c, facts_.blocks.first_at_or_after(node));
        break;
      }
    }
  }

  // The hints of the elements around a text up to its block's container.
  std::uint32_t hints_around(dom::NodeId text, dom::NodeId container) const {
    std::uint32_t hints = facts_.scan.hints_of(text);
    int steps = 0;
    for (dom::NodeId id = facts_.document.node(text).parent; id != dom::kNoNode && steps < 6;
         id = facts_.document.node(id).parent, ++steps) {
      hints |= facts_.scan.hints_of(id) & (data::kHintDate | data::kHintModified | data::kHintPublished |
                                           data::kHintAuthor | data::kHintClock);
      if (id == container && steps > 0) break;
    }
    return hints;
  }

  static bool begins_with_label(std::string_view text) {
    const std::string folded = base::fold_words(text.substr(0, 60));
    return std::any_of(data::kUpdatedLabels.begin(), data::kUpdatedLabels.end(),
                       [&](std::string_view label) { return folded.starts_with(label); });
  }

  void add_blocks() {
    std::size_t used = 0;
    int prose = 0;
    for (dom::BlockId b = 0; b < facts_.blocks.size() && used < kMaxBlocks; ++b) {
      const dom::Block& block = facts_.blocks[b];
      if (!may_hold_date(block.text)) continue;
      const bool is_prose = block.chars > kShortBlock;
      const bool below = headline_block_ == dom::kNoBlock || b >= headline_block_;
      if (is_prose && (!below || ++prose > kProseAfterHeadline)) continue;
      ++used;
      const std::string_view text = is_prose ? block.text.substr(0, 200) : block.text;
      for (const FoundDate& found : find_dates(text, hints_, 4)) {
        month_first_seen_ = month_first_seen_ || found.month_over_12;
        DateCandidate& c = add(found.value, evidence::Source::kDateVisible, block.first_text);
        c.hints = hints_around(block.first_text, block.container);
        c.ambiguous = found.ambiguous;
        set_place(c, b);
        const evidence::Source plain = (c.hints & data::kHintDate) != 0 ? evidence::Source::kDateElement
                                                                        : evidence::Source::kDateVisible;
        classify(c, label_of(b, found.begin), plain, evidence::Source::kDateVisiblePublished,
                 evidence::Source::kDateVisibleModified);
        // "Terms last updated …": of the terms, not of the article.
        if (c.modified && (c.hints & data::kHintFooter) != 0 && !begins_with_label(text))
          c.in_sentence = true;
        if (is_prose) c.block_chars = block.chars;
        c.in_sentence = c.in_sentence || (is_sentence(block) && found.begin > kDatelineBytes);
      }
    }
  }

  // "2 hours ago" beside the headline, when the caller says what it counts from.
  void add_relative() {
    if (facts_.options.date_reference.empty() || headline_block_ == dom::kNoBlock) return;
    const auto reference = parse_date_value(facts_.options.date_reference, {});
    if (!reference) return;
    const dom::BlockId first = headline_block_ - std::min<dom::BlockId>(kRelativeBlocks / 2, headline_block_);
    for (dom::BlockId b = first;
         b < std::min<dom::BlockId>(facts_.blocks.size(), headline_block_ + kRelativeBlocks); ++b) {
      const auto date = find_relative_date(facts_.blocks[b].text, *reference);
      if (!date) continue;
      DateCandidate& c = add(*date, evidence::Source::kDateRelative, facts_.blocks[b].first_text);
      set_place(c, b);
    }
  }

  // State objects of script frameworks: only when nothing else is structured.
  // `all`: any name counts; else only the surest, with their values in quotes.
  void add_state(bool all) {
    std::size_t left = kMaxStateBytes;
    for (const dom::DataScript& script : facts_.document.scripts()) {
      if (script.type == "application/ld+json") continue;
      const std::string_view text = script.text.substr(0, std::min(left, script.text.size()));
      left -= text.size();
      find_state_dates(text, all, [&](std::string_view value) {
        if (const auto date = parse_date_value(value, hints_))
          add(*date, evidence::Source::kDateState, dom::kNoNode);
      });
    }
  }

  // An ambiguous numeric date whose exchanged reading another source confirms is read that way.
  void settle_order() {
    for (DateCandidate& c : list_) {
      if (!c.ambiguous) continue;
      const int month = c.value.day;
      const int day = c.value.month;
      const auto says = [&](int m, int d) {
        return std::any_of(list_.begin(), list_.end(), [&](const DateCandidate& o) {
          return !o.ambiguous && o.value.year == c.value.year && o.value.month == m && o.value.day == d;
        });
      };
      const bool confirmed = says(c.value.month, c.value.day);
      if ((!confirmed && says(month, day)) ||
          (!confirmed && month_first_seen_ && hints_.order == DayOrder::kUnknown)) {
        c.value.month = month;
        c.value.day = day;
        c.ambiguous = false;
      }
    }
  }

  const evidence::PageFacts& facts_;
  DateHints hints_;
  dom::BlockId headline_block_ = dom::kNoBlock;
  std::vector<DateCandidate> list_;
  bool has_structured_ = false;
  bool has_plain_ = false;  // a date outside of running text
  bool month_first_seen_ = false;
};

}  // namespace

std::vector<DateCandidate> collect_date_candidates(const evidence::PageFacts& facts, dom::NodeId headline,
                                                   std::string_view language) {
  return Collector(facts, headline, language).collect();
}

}  // namespace presscut::date
