#include "title/title_candidates.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "credit/credit_line.h"
#include "date/date_time.h"
#include "evidence/element_text.h"
#include "evidence/html_text.h"

namespace presscut::title {
namespace {

constexpr std::size_t kOpening = 50;       // bytes in which a date line has its digits
constexpr std::ptrdiff_t kDateDigits = 6;  // day and year, or more

using F = TitleFeature;

constexpr std::size_t kMaxTitle = 400;  // bytes
constexpr std::size_t kMaxCandidates = 120;
constexpr std::uint32_t kParagraphWords = 25;
constexpr std::uint32_t kSentenceWords = 10;

// Marks that join a headline to a site's or section's name, with the spaces they need.
constexpr std::string_view kSeparators[] = {" - ", " | ", " – ", " — ", " :: ", " » ", " « ", " · ",
                                            " • ", ": ",  " / ", " > ", " < ",  "｜",  " ‹ ", " › ",
                                            "|",   "_",   " ― ", " : ", "-",    " ~ "};

struct Part {
  std::string_view text;
  bool prefix;
};

// The text cut at each separator: what stands before it and what stands behind.
std::vector<Part> cut_parts(std::string_view text) {
  std::vector<Part> parts;
  for (const std::string_view separator : kSeparators) {
    int cuts = 0;
    // "-" and "_" without spaces join names only in a few scripts' pages: their last occurrence is enough.
    const bool tight = separator.size() == 1;
    if (tight) {
      const std::size_t at = text.rfind(separator);
      if (separator == "-" && (at == std::string_view::npos || at + 1 >= text.size() ||
                               static_cast<unsigned char>(text[at + 1]) < 0x80)) {
        continue;
      }
      if (at != std::string_view::npos) parts.push_back({text.substr(0, at), true});
      continue;
    }
    for (std::size_t at = text.find(separator); at != std::string_view::npos && cuts < 4;
         at = text.find(separator, at + separator.size()), ++cuts) {
      parts.push_back({text.substr(0, at), true});
      parts.push_back({text.substr(at + separator.size()), false});
    }
  }
  return parts;
}

using Bag = std::vector<std::uint64_t>;  // sorted hashes of a key's words

Bag bag_of(std::string_view key) {
  Bag bag;
  while (!key.empty()) {
    const std::size_t end = std::min(key.find(' '), key.size());
    if (end > 0) bag.push_back(base::hash_text(key.substr(0, end)));
    key.remove_prefix(std::min(end + 1, key.size()));
  }
  std::sort(bag.begin(), bag.end());
  return bag;
}

// Share of a's words that b has.
float share_in(const Bag& a, const Bag& b) {
  if (a.empty() || b.empty()) return 0;
  std::size_t both = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) {
      ++both;
      ++x;
      ++y;
    } else if (*x < *y) {
      ++x;
    } else {
      ++y;
    }
  }
  return static_cast<float>(both) / static_cast<float>(a.size());
}

class Collector {
 public:
  Collector(const evidence::PageFacts& facts, std::string_view site)
      : facts_(facts), site_key_(base::word_key(site)) {}

  std::vector<TitleCandidate> collect() {
    find_first_paragraph();
    add_headings();
    add_structured();
    add_metas();
    if (!has_heading_) add_blocks();
    finish();
    return std::move(candidates_);
  }

 private:
  void find_first_paragraph() {
    // A short article may have no long paragraph: then its first full sentence.
    first_paragraph_ = find_paragraph(kParagraphWords);
    if (first_paragraph_ == facts_.blocks.size()) first_paragraph_ = find_paragraph(kSentenceWords);
  }

  dom::BlockId find_paragraph(std::uint32_t least_words) const {
    for (dom::BlockId b = 0; b < facts_.blocks.size(); ++b) {
      const dom::Block& block = facts_.blocks[b];
      if (block.words < least_words || block.link_density() > 0.3 || block.hidden) continue;
      if ((facts_.scan.hints_of(block.first_text) & data::kHintOutside) != 0) continue;
      const char last = block.text.back();
      if (least_words < kParagraphWords && last != '.' && last != '!' && last != '?') continue;
      return b;
    }
    return facts_.blocks.size();
  }

  TitleCandidate* add(std::string_view raw, evidence::Source source, F feature) {
    if (raw.size() > kMaxTitle * 4) return nullptr;
    std::string text = evidence::squeeze(raw);
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (text.empty() || text.size() > kMaxTitle) return nullptr;
    std::string key = base::word_key(text);
    if (key.empty()) return nullptr;
    const auto same = std::find_if(candidates_.begin(), candidates_.end(),
                                   [&](const TitleCandidate& c) { return c.key == key; });
    if (same != candidates_.end()) {
      (*same)[feature] = 1;
      (*same)[F::sources] += 1;
      // A heading in capitals is a matter of style: the other spelling is the headline's.
      return &*same;
    }
    if (candidates_.size() >= kMaxCandidates) return nullptr;
    TitleCandidate c;
    c.text = std::move(text);
    c.key = std::move(key);
    c.source = source;
    c[feature] = 1;
    c[F::sources] = 1;
    c[F::h1_index] = -1;
    c[F::heading_index] = -1;
    c[F::outside] = 1;
    c[F::hidden] = 1;
    c[F::in_link] = 1;
    c[F::position] = 1;
    c[F::blocks_to_text] = -100;
    candidates_.push_back(std::move(c));
    return &candidates_.back();
  }

  // What the place on the page says: the best of several places counts.
  void place(TitleCandidate& c, dom::NodeId node) {
    const std::uint32_t hints = facts_.scan.hints_of(node);
    const auto note_min = [&](F f, bool bad) { c[f] = std::min(c[f], bad ? 1.0f : 0.0f); };
    note_min(F::outside, (hints & data::kHintOutside) != 0);
    note_min(F::hidden, (hints & data::kHintHidden) != 0);
    note_min(F::in_link, (hints & data::kHintLink) != 0);
    if ((hints & (data::kHintArticle | data::kHintMain)) != 0) c[F::in_article] = 1;
    if ((hints & data::kHintHeader) != 0) c[F::in_header] = 1;
    if ((hints & (data::kHintAuthor | data::kHintDate | data::kHintKicker | data::kHintSubtitle)) != 0)
      c[F::other_hint] = 1;
    if (c.node != dom::kNoNode) return;
    c.node = node;
    c[F::visible] = 1;
    const dom::BlockId block = facts_.blocks.first_at_or_after(node);
    c[F::position] =
        static_cast<float>(block) / static_cast<float>(std::max<dom::BlockId>(1, facts_.blocks.size()));
    const float distance = static_cast<float>(first_paragraph_) - static_cast<float>(block);
    c[F::blocks_to_text] = std::clamp(distance, -50.0f, 100.0f);
  }

  void add_headings() {
    int index = 0;
    for (const dom::NodeId node : facts_.scan.headings) {
      const int level = dom::heading_level(facts_.document.node(node).tag);
      ++levels_[level];
      if (level == 1) has_heading_ = true;
      const std::string text = evidence::short_text(facts_.document, node);
      const F feature = level == 1 ? F::is_h1 : level == 2 ? F::is_h2 : F::is_h3_h4;
      if (TitleCandidate* c = add(text, evidence::Source::kTitleHeading, feature)) {
        if (level == 1 && (*c)[F::h1_index] < 0) (*c)[F::h1_index] = static_cast<float>(levels_[1] - 1);
        if ((*c)[F::heading_index] < 0) (*c)[F::heading_index] = static_cast<float>(index);
        (*c)[F::level_count] = static_cast<float>(level);
        place(*c, node);
      }
      if (level <= 2 && text.find('\n') != std::string::npos) add_lines(text, node);
      ++index;
    }
    for (const dom::NodeId node : facts_.scan.hinted) {
      if ((facts_.scan.hints_of(node) & data::kHintTitle) == 0 ||
          (facts_.scan.hints_of(node) & data::kHintOutside) != 0)
        continue;
      if (facts_.document.node(node).end - node > 60) continue;
      if (TitleCandidate* c =
              add(evidence::short_text(facts_.document, node), evidence::Source::kTitleHeading, F::is_hinted))
        place(*c, node);
    }
  }

  // A kicker and a headline in one h1.
  void add_lines(std::string_view text, dom::NodeId node) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      if (TitleCandidate* c = add(text.substr(0, end), evidence::Source::kTitleHeading, F::is_line))
        place(*c, node);
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  void add_structured() {
    const evidence::LinkedThing* main = facts_.linked.main_article();
    if (main != nullptr) {
      jsonld_ = main->headline.empty() ? main->name : main->headline;
      add(jsonld_, evidence::Source::kTitleJsonld, F::is_jsonld);
    }
    for (const evidence::LinkedThing& thing : facts_.linked.things) {
      if (&thing == main || thing.listed) continue;
      add(thing.headline.empty() ? thing.name : thing.headline, evidence::Source::kTitleJsonld,
          F::is_jsonld_other);
    }
    for (const evidence::PropertyNode& p : facts_.scan.properties) {
      if (p.property != "headline" && p.property != "name") continue;
      const std::string_view content = facts_.document.attribute(p.node, "content");
      if (p.property == "name" &&
          (!content.empty() || (facts_.scan.hints_of(p.node) & data::kHintAuthor) != 0))
        continue;
      const std::string text =
          content.empty() ? evidence::short_text(facts_.document, p.node) : evidence::plain_text(content);
      TitleCandidate* c = add(text, evidence::Source::kTitleMicrodata, F::is_microdata);
      if (c != nullptr && content.empty()) place(*c, p.node);
    }
  }

  void add_metas() {
    for (const evidence::MetaValue& m : facts_.scan.metas) {
      const bool og = m.field == data::MetaField::kOgTitle;
      if (og || m.field == data::MetaField::kTwitterTitle) {
        const std::string text = evidence::plain_text(m.content);
        add(text, og ? evidence::Source::kTitleOg : evidence::Source::kTitleTwitter,
            og ? F::is_og : F::is_twitter);
        if (og && og_.empty()) {
          og_ = text;
          for (const Part& part : cut_parts(og_)) {
            TitleCandidate* c = add(part.text, evidence::Source::kTitleOg, F::is_og_part);
            if (c != nullptr && part.prefix) (*c)[F::og_prefix] = 1;
          }
        }
      } else if (m.field == data::MetaField::kTitle) {
        add(evidence::plain_text(m.content), evidence::Source::kTitleMeta, F::is_meta);
      }
    }
    if (facts_.scan.title == dom::kNoNode) return;
    std::string text;
    for (dom::NodeId id = facts_.scan.title + 1; id < facts_.document.node(facts_.scan.title).end; ++id) {
      text += facts_.document.node(id).text;
    }
    tag_ = evidence::squeeze(text);
    add(tag_, evidence::Source::kTitleTag, F::is_tag);
    for (const Part& part : cut_parts(tag_)) {
      TitleCandidate* c = add(part.text, evidence::Source::kTitleTagPart, F::is_tag_part);
      if (c != nullptr) (*c)[part.prefix ? F::tag_prefix : F::tag_suffix] = 1;
    }
  }

  static bool is_date_line(std::string_view text) {
    std::size_t dated = 0;
    for (const date::FoundDate& date : date::find_dates(text, {}, 2)) dated += date.end - date.begin;
    return dated * 2 > text.size();
  }

  static bool is_credit_line(std::string_view text) {
    return credit::is_credit_line(text) || credit::begins_with_credit(text);
  }

  // Pages without an h1: the lines above the first paragraph.
  void add_blocks() {
    const dom::BlockId last = std::min<dom::BlockId>(first_paragraph_, facts_.blocks.size());
    const dom::BlockId first = last > 40 ? last - 40 : 0;
    for (dom::BlockId b = first; b < last; ++b) {
      const dom::Block& block = facts_.blocks[b];
      if (block.words < 3 || block.hidden || block.chars > 250 || block.link_density() > 0.5) continue;
      if (is_date_line(block.text) || is_credit_line(block.text)) continue;
      // What stands on a photo's credit is the photo's own title.
      if (b + 1 < facts_.blocks.size() && is_credit_line(facts_.blocks[b + 1].text)) continue;
      // "Headline<br>By Ann Example", and a block that opens with the date and time.
      const std::string_view line = block.text.substr(0, block.text.find('\n'));
      const std::string_view opening = line.substr(0, kOpening);
      if (std::count_if(opening.begin(), opening.end(), base::is_digit) >= kDateDigits) continue;
      if (TitleCandidate* c = add(line, evidence::Source::kTitleBlock, F::is_block))
        place(*c, block.first_text);
    }
  }

  void finish() {
    const std::string tag_key = base::word_key(tag_);
    const std::string og_key = base::word_key(og_);
    const std::string jsonld_key = base::word_key(jsonld_);
    const std::string url_key = base::word_key(address());
    const Bag tag = bag_of(tag_key);
    const Bag og = bag_of(og_key);
    const Bag jsonld = bag_of(jsonld_key);
    const Bag url = bag_of(url_key);
    std::vector<const TitleCandidate*> h1s;
    for (const TitleCandidate& c : candidates_) {
      if (c[F::is_h1] > 0) h1s.push_back(&c);
    }
    for (TitleCandidate& c : candidates_) {
      const Bag words = bag_of(c.key);
      c[F::chars] = static_cast<float>(base::count_code_points(c.text));
      c[F::words] = static_cast<float>(words.size());
      c[F::h1_count] = static_cast<float>(levels_[1]);
      const auto level = static_cast<std::size_t>(c[F::level_count]);
      c[F::level_count] = level == 0 ? 0.0f : static_cast<float>(levels_[level]);
      c[F::in_tag] = share_in(words, tag);
      c[F::tag_in] = share_in(tag, words);
      c[F::in_og] = share_in(words, og);
      c[F::og_in] = share_in(og, words);
      c[F::in_jsonld] = share_in(words, jsonld);
      c[F::jsonld_in] = share_in(jsonld, words);
      c[F::in_url] = share_in(words, url);
      c[F::is_site] = !site_key_.empty() && c.key == site_key_ ? 1.0f : 0.0f;
      c[F::contains_site] = !site_key_.empty() && c.key.find(site_key_) != std::string::npos ? 1.0f : 0.0f;
      c[F::page_h1] = has_heading_ ? 1.0f : 0.0f;
      c[F::page_og] = og_.empty() ? 0.0f : 1.0f;
      c[F::page_jsonld] = jsonld_.empty() ? 0.0f : 1.0f;
      c[F::page_tag] = tag_.empty() ? 0.0f : 1.0f;
      c[F::structured] =
          c[F::is_jsonld] + c[F::is_og] + c[F::is_twitter] + c[F::is_meta] + c[F::is_microdata];
      const char last = c.text.back();
      c[F::ends_sentence] = last == '.'                  ? 1.0f
                            : last == ':'                ? 2.0f
                            : last == '?' || last == '!' ? 3.0f
                                                         : 0.0f;
      c[F::has_separator] = cut_parts(c.text).empty() ? 0.0f : 1.0f;
      for (const TitleCandidate* h1 : h1s) {
        if (h1 == &c) continue;
        const std::size_t at = h1->key.find(c.key);
        if (at != std::string::npos) {
          // At the start a section or kicker follows, at the end one precedes.
          c[F::part_of_h1] = at == 0 ? 1.0f : at + c.key.size() == h1->key.size() ? 2.0f : 3.0f;
          c[F::of_h1] = static_cast<float>(c.key.size()) / static_cast<float>(h1->key.size());
        }
        if (c.key.find(h1->key) != std::string::npos) c[F::contains_h1] = 1;
      }
    }
  }

  std::string_view address() const {
    std::string_view url = facts_.scan.canonical;
    if (url.empty()) url = facts_.meta(data::MetaField::kOgUrl);
    if (url.empty()) url = facts_.options.url;
    return url;
  }

  const evidence::PageFacts& facts_;
  std::string site_key_;
  std::vector<TitleCandidate> candidates_;
  dom::BlockId first_paragraph_ = 0;
  std::array<int, 7> levels_{};
  bool has_heading_ = false;
  std::string tag_, og_, jsonld_;
};

}  // namespace

std::vector<TitleCandidate> collect_title_candidates(const evidence::PageFacts& facts,
                                                     std::string_view site) {
  return Collector(facts, site).collect();
}

}  // namespace presscut::title
