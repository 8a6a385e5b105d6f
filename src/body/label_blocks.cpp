#include "body/label_blocks.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/fold.h"
#include "body/article_end.h"
#include "body/block_reasons.h"
#include "body/block_scores.h"
#include "body/integrity.h"
#include "body/link_lines.h"
#include "body/second_pass.h"
#include "body/word_set.h"
#include "credit/caption_blocks.h"
#include "credit/credit_line.h"
#include "data/class_words.h"
#include "data/words.h"
#include "date/date_time.h"

namespace presscut::body {
namespace {

constexpr float kThreshold = 0.5F;         // of the second pass
constexpr std::uint32_t kRepeatWords = 8;  // shorter texts may stand twice
constexpr std::uint32_t kMaxBoilerplateWords = 25;
constexpr std::uint32_t kMaxFrameWords = 6;
constexpr std::uint32_t kPullQuoteWords = 60;
constexpr std::uint32_t kMaxSourceWords = 6;
constexpr std::uint32_t kTeaserWords = 4;
constexpr std::size_t kMinParagraphs = 4;
constexpr std::uint32_t kShortPageWords = 250;
constexpr std::uint32_t kDateLineWords = 14;
constexpr std::uint32_t kLinkWords = 10;  // of links beside a date line
constexpr std::ptrdiff_t kMaxBylineWords = 8;
constexpr std::ptrdiff_t kBylineRest = 3;  // words beside names and date
constexpr std::size_t kDateLineRest = 24;  // bytes beside the date: "Last updated on …"

bool begins_like_boilerplate(std::string_view key) {
  return std::any_of(data::kBoilerplateOpenings.begin(), data::kBoilerplateOpenings.end(),
                     [&](std::string_view beginning) { return key.starts_with(beginning); });
}

bool is_framed_boilerplate(std::string_view key, std::uint32_t words) {
  return words <= kMaxFrameWords && std::any_of(data::kBoilerplateFrames.begin(),
                                                data::kBoilerplateFrames.end(), [&](std::string_view frame) {
                                                  const std::size_t gap = frame.find('*');
                                                  return key.starts_with(frame.substr(0, gap)) &&
                                                         key.ends_with(frame.substr(gap + 1));
                                                });
}

bool is_boilerplate(const dom::Block& block) {
  if (block.words > kMaxBoilerplateWords) return false;
  const std::string key = base::word_key(block.text);
  return data::is_word(key, data::kBoilerplateLine) || begins_like_boilerplate(key) ||
         is_framed_boilerplate(key, block.words);
}

// "Read also: The woman who counts the swifts", the latter a link.
bool points_elsewhere(const dom::Block& block) {
  if (block.words > kMaxBoilerplateWords || block.link_density() < 0.4) return false;
  const std::string key = base::word_key(block.text);
  return std::any_of(
      data::kReadAlsoOpenings.begin(), data::kReadAlsoOpenings.end(), [&](std::string_view words) {
        return key.starts_with(words) && (key.size() == words.size() || key[words.size()] == ' ');
      });
}

// The title, perhaps with a byline in the next line.
bool says_title(std::string_view text, std::string_view title_key) {
  if (base::word_key(text) == title_key) return true;
  const std::size_t line = text.find('\n');
  return line != std::string_view::npos && base::word_key(text.substr(0, line)) == title_key &&
         std::count(text.begin() + static_cast<std::ptrdiff_t>(line), text.end(), ' ') < kMaxBylineWords;
}

class Labeller {
 public:
  Labeller(const dom::Page& page, const evidence::Metadata& metadata, const PageMeasures& measures,
           const std::vector<credit::CaptionRole>& captions, const BodyOptions& options)
      : page_(page),
        metadata_(metadata),
        measures_(measures),
        captions_(captions),
        options_(options),
        labels_(page.blocks.size()) {}

  std::vector<Label> label(base::Explanation* explanation) {
    scores_ = score_blocks(page_, metadata_, measures_);
    apply_scores();
    apply_certain_rules();
    keep_short_page();
    drop_next_article();
    drop_contents();
    apply_options();
    drop_repeated_teasers();
    drop_repeats();
    drop_pull_quotes();
    drop_empty_headings();
    drop_outer_labels();
    if (explanation != nullptr) {
      FeatureSource source(page_, metadata_, measures_);
      const std::vector<float> first = score_first_pass(source, page_.blocks.size());
      const model::FeatureTable features = source.rows(0, page_.blocks.size());
      const model::FeatureTable second = compute_second_pass(page_, measures_, first);
      explain_blocks(page_, measures_, labels_, features, second, *explanation);
    }
    return std::move(labels_);
  }

 private:
  bool kept(dom::BlockId id) const { return labels_[id].role != Role::kDrop; }
  void drop(dom::BlockId id, BlockRule rule) { labels_[id] = {Role::kDrop, scores_[id], rule_name(rule)}; }
  void keep(dom::BlockId id, BlockRule rule) { labels_[id] = {role_of(id), scores_[id], rule_name(rule)}; }

  std::uint8_t up(dom::BlockId id, Landmark landmark) const {
    return measures_.contexts[measures_.element[id]].distance[static_cast<std::size_t>(landmark)];
  }

  Role role_of(dom::BlockId id) const {
    if (up(id, Landmark::kHeading) <= 2) return Role::kHeading;
    if (groups_[id].in_data_table) return Role::kTableCell;
    if (up(id, Landmark::kQuote) < kNoLandmark && up(id, Landmark::kQuote) <= up(id, Landmark::kList)) {
      return Role::kBlockQuote;
    }
    const dom::Node& container = page_.document.node(page_.blocks[id].container);
    const bool in_item =
        container.tag == dom::Tag::k_li || page_.document.node(container.parent).tag == dom::Tag::k_li;
    return in_item ? Role::kListItem : Role::kText;
  }

  void apply_scores() {
    groups_ = judge_groups(page_, measures_, scores_);
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      const bool wanted = scores_[id] >= kThreshold;
      if (groups_[id].verdict == GroupVerdict::kKeep) {
        keep(id, wanted ? BlockRule::kKeepModel : BlockRule::kKeepGroup);
      } else if (groups_[id].verdict == GroupVerdict::kDrop) {
        drop(id, wanted ? BlockRule::kDropGroup : BlockRule::kDropModel);
      } else if (wanted) {
        keep(id, BlockRule::kKeepModel);
      } else {
        drop(id, BlockRule::kDropModel);
      }
    }
  }

  // Some sites hide the whole article until a script runs: what contains most of the kept text is not hidden.
  bool hidden_is_article() const {
    std::uint64_t hidden = 0, all = 0;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (!kept(id)) continue;
      all += page_.blocks[id].words;
      hidden += page_.blocks[id].hidden ? page_.blocks[id].words : 0;
    }
    return 2 * hidden > all;
  }

  void apply_certain_rules() {
    const bool trust_hidden = hidden_is_article();
    const std::string title_key = base::word_key(metadata_.title.value_or(""));
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (!kept(id)) continue;
      const dom::Block& block = page_.blocks[id];
      if (block.hidden && !trust_hidden) {
        drop(id, BlockRule::kDropHidden);
      } else if (block.in_template) {
        drop(id, BlockRule::kDropTemplate);
      } else if (captions_[id] == credit::CaptionRole::kCaption) {
        drop(id, BlockRule::kDropCaption);
      } else if (captions_[id] == credit::CaptionRole::kCredit) {
        drop(id, BlockRule::kDropCredit);
      } else if (captions_[id] == credit::CaptionRole::kPhotoTitle) {
        drop(id, BlockRule::kDropPhotoTitle);
      } else if (is_byline(block)) {
        drop(id, BlockRule::kDropByline);
      } else if (is_date_line(block)) {
        drop(id, BlockRule::kDropDateLine);
      } else if (is_boilerplate(block) || points_elsewhere(block) ||
                 (labels_[id].role == Role::kText && is_button_line(page_.document, block)) ||
                 is_follow_line_of_page(id) || is_menu_word(block)) {
        drop(id, BlockRule::kDropBoilerplate);
      } else if (block.words <= 40 && !title_key.empty() && says_title(block.text, title_key)) {
        drop(id, BlockRule::kDropTitle);
      }
    }
  }

  // "Updated 2:00 PM EDT, Wed, May 20, 2020": a date and next to nothing else, so no sentence. A day alone
  // must be the article's own.
  bool is_date_line(const dom::Block& block) const {
    if (block.words > kDateLineWords + kLinkWords) return false;
    // "Published 2 March | Make us your homepage", the latter a link.
    const std::string linkless =
        block.link_chars > 0 ? text_without_links(page_.document, block) : std::string();
    const std::string_view text = linkless.empty() ? block.text : std::string_view(linkless);
    if (linkless.empty() && block.words > kDateLineWords) return false;
    const auto dates = date::find_dates(text, {}, 1);
    if (dates.empty() || text.size() - (dates.front().end - dates.front().begin) > kDateLineRest)
      return false;
    const std::string day = dates.front().value.iso().substr(0, 10);
    const auto is_ours = [&](const std::optional<std::string>& date) {
      return date && date->starts_with(day);
    };
    return dates.front().value.has_time() || is_ours(metadata_.date_published) ||
           is_ours(metadata_.date_modified);
  }

  // In a list only a link of some words: "1. Facebook" is an item of the text.
  bool is_follow_line_of_page(dom::BlockId id) const {
    const bool item = labels_[id].role == Role::kListItem;
    if (item ? page_.blocks[id].words < 4 || page_.blocks[id].link_density() < 0.95
             : labels_[id].role != Role::kText)
      return false;
    return is_follow_line(page_.blocks[id]);
  }

  // One or two words above the headline that lead elsewhere: an item of a menu.
  bool is_menu_word(const dom::Block& block) const {
    return metadata_.headline != dom::kNoNode && block.last_text < metadata_.headline && block.words <= 2 &&
           block.link_density() > 0.95;
  }

  void apply_options() {
    std::vector<std::string> lines;
    for (const std::string& line : options_.boilerplate) lines.push_back(base::word_key(line));
    std::sort(lines.begin(), lines.end());
    const auto matches = [&](const std::vector<dom::Selector>& selectors, dom::BlockId id) {
      return std::any_of(selectors.begin(), selectors.end(), [&](const dom::Selector& selector) {
        return selector.matches_around(page_.document, measures_.element[id]);
      });
    };
    if (lines.empty() && options_.keep.empty() && options_.drop.empty()) return;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (matches(options_.keep, id)) keep(id, BlockRule::kKeepSelector);
      if (matches(options_.drop, id)) drop(id, BlockRule::kDropSelector);
      if (std::binary_search(lines.begin(), lines.end(), base::word_key(page_.blocks[id].text))) {
        drop(id, BlockRule::kDropBoilerplate);
      }
    }
  }

  // Nothing but names of the article's authors, a date and up to three words more ("By NAME", "Von NAME,
  // 4. März").
  bool is_byline(const dom::Block& block) const {
    if (block.words > kDateLineWords || metadata_.authors.empty()) return false;
    std::string text(block.text);
    const auto dates = date::find_dates(text, {}, 1);
    if (!dates.empty()) text.erase(dates.front().begin, dates.front().end - dates.front().begin);
    std::string key = " " + base::word_key(text) + " ";
    bool named = false;
    for (const std::string& author : metadata_.authors) {
      const std::string name = " " + base::word_key(author) + " ";
      const std::size_t at = key.find(name);
      if (name.size() < 5 || at == std::string::npos) continue;
      key.replace(at, name.size(), " ");
      named = true;
    }
    return named && std::count(key.begin(), key.end(), ' ') <= kBylineRest + 1;
  }

  // A page of a few lines has no block that looks like an article; its text is still its text.
  void keep_short_page() {
    const auto any =
        std::any_of(labels_.begin(), labels_.end(), [](const Label& l) { return l.role != Role::kDrop; });
    const auto words = std::accumulate(page_.blocks.all().begin(), page_.blocks.all().end(), std::uint64_t{0},
                                       [](std::uint64_t sum, const dom::Block& b) { return sum + b.words; });
    if (any || words > kShortPageWords) return;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      const bool by_model = labels_[id].rule == rule_name(BlockRule::kDropModel);
      if (by_model && page_.blocks[id].link_density() < 0.5 && !page_.blocks[id].hidden &&
          up(id, Landmark::kNav) == kNoLandmark && up(id, Landmark::kFooter) == kNoLandmark &&
          measures_.text[id].hash != title_hash()) {
        keep(id, BlockRule::kKeepFallback);
      }
    }
  }

  std::uint64_t title_hash() const {
    return metadata_.title ? measure_text(*metadata_.title, nullptr).hash : 0;
  }

  // Nested articles, versions for two screen sizes and recovered text repeat whole parts. Equal paragraphs
  // side by side are the author's.
  void drop_repeats() {
    std::unordered_map<std::uint64_t, dom::BlockId> seen;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (!kept(id) || page_.blocks[id].words < kRepeatWords) continue;
      const auto [first, is_new] = seen.emplace(measures_.text[id].hash, id);
      if (!is_new && parent_of(first->second) != parent_of(id) && !is_item(id)) {
        drop(id, BlockRule::kDropDuplicate);
      }
    }
  }
  // Menus, recipes and timetables say the same item on several days.
  bool is_item(dom::BlockId id) const {
    return labels_[id].role == Role::kListItem || labels_[id].role == Role::kTableCell;
  }
  dom::NodeId parent_of(dom::BlockId id) const {
    return page_.document.node(page_.blocks[id].container).parent;
  }

  // An endless page goes on with the next article.
  void drop_next_article() {
    const dom::BlockId end =
        find_article_end(page_, metadata_.headline, [&](dom::BlockId id) { return kept(id); });
    for (dom::BlockId id = end; id < page_.blocks.size(); ++id) {
      if (kept(id)) drop(id, BlockRule::kDropNextArticle);
    }
  }

  // A table of contents repeats the headings below it as links to them; the line above it announces it.
  void drop_contents() {
    std::unordered_set<std::uint64_t> headings;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (kept(id) && labels_[id].role == Role::kHeading) headings.insert(measures_.text[id].hash);
    }
    if (headings.empty()) return;
    dom::BlockId before = dom::kNoBlock;  // the block right above, where it may be the line that announces
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      const bool entry = kept(id) && labels_[id].role != Role::kHeading &&
                         headings.contains(measures_.text[id].hash) &&
                         leads_within_page(page_.document, page_.blocks[id]);
      if (entry) {
        if (before != dom::kNoBlock && kept(before) && is_label_line(page_.blocks[before]))
          drop(before, BlockRule::kDropContents);
        drop(id, BlockRule::kDropContents);
      }
      before = entry ? dom::kNoBlock : id;
    }
  }

  bool may_be_pull_quote(dom::BlockId id) const {
    if (page_.blocks[id].words > kPullQuoteWords || page_.blocks[id].words < 4) return false;
    const ElementContext& context = measures_.contexts[measures_.element[id]];
    const std::uint32_t quote = 1U << static_cast<unsigned>(data::ClassFamily::kQuote);
    return (context.all_families & quote) != 0 || up(id, Landmark::kQuote) < kNoLandmark ||
           up(id, Landmark::kAside) < kNoLandmark;
  }

  void drop_pull_quotes() {
    std::vector<dom::BlockId> suspects;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (kept(id) && may_be_pull_quote(id)) suspects.push_back(id);
    }
    if (suspects.empty()) return;
    ShingleSet rest;
    std::string text;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (kept(id) && !std::binary_search(suspects.begin(), suspects.end(), id)) {
        text.append(page_.blocks[id].text).append("\n");
      }
    }
    rest.add_text(text);
    for (const dom::BlockId id : suspects) {
      if (rest.share_of_shingles(page_.blocks[id].text) > 0.9F) drop(id, BlockRule::kDropPullQuote);
    }
  }

  // A heading is kept for the text under it: what ends the kept text ("Related", "About the author") goes.
  // Headings that follow one another stay: list articles have them.
  void drop_empty_headings() {
    for (dom::BlockId id = page_.blocks.size(); id-- > 0;) {
      if (!kept(id) || labels_[id].role != Role::kHeading) continue;
      dom::BlockId next = id + 1;
      while (next < page_.blocks.size() && !kept(next)) ++next;
      if (next == page_.blocks.size()) drop(id, BlockRule::kDropEmptyHeading);
    }
  }

  // What pages print above their first and below their last paragraph: an address, or a word or two where all
  // paragraphs end as sentences do.
  void drop_outer_labels() {
    std::vector<dom::BlockId> text;
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (kept(id)) text.push_back(id);
    }
    // "Source: dpa" below the text, "© 2024 AFP".
    const auto ends_text = [&](dom::BlockId id) {
      const std::string_view line = page_.blocks[id].text;
      return is_address_line(page_.blocks[id]) ||
             (labels_[id].role == Role::kText && page_.blocks[id].words <= kMaxSourceWords &&
              (credit::is_credit_line(line) || line.starts_with("©")));
    };
    while (text.size() >= kMinParagraphs && ends_text(text.back())) {
      drop(text.back(), BlockRule::kDropBoilerplate);
      text.pop_back();
    }
    if (text.size() <= kMinParagraphs) return;
    for (const bool first : {false, true}) {
      const dom::BlockId label = first ? text.front() : text.back();
      if (first &&
          (metadata_.headline == dom::kNoNode || page_.blocks[label].first_text > metadata_.headline))
        continue;
      const dom::BlockId next = first ? text[1] : text[text.size() - 2];
      if (labels_[label].role != labels_[next].role || labels_[label].role == Role::kHeading ||
          !is_label_line(page_.blocks[label]) || !ends_sentence(page_.blocks[next].text))
        continue;
      std::size_t all = 0, sentences = 0;
      for (const dom::BlockId id : text) {
        if (id == label || labels_[id].role != labels_[label].role) continue;
        ++all;
        sentences += ends_sentence(page_.blocks[id].text) ? 1U : 0U;
      }
      if (all >= kMinParagraphs && sentences * 10 >= all * 9) drop(label, BlockRule::kDropBoilerplate);
    }
  }

  // Teasers that the page shows again elsewhere: nothing but a link, more than once.
  void drop_repeated_teasers() {
    std::unordered_map<std::uint64_t, std::uint32_t> seen;
    const auto teaser = [&](dom::BlockId id) {
      return page_.blocks[id].words >= kTeaserWords && page_.blocks[id].words <= kMaxBoilerplateWords &&
             page_.blocks[id].link_density() > 0.95 &&
             page_.blocks[id].text.find('\n') == std::string_view::npos &&
             !ends_sentence(page_.blocks[id].text) && labels_[id].role != Role::kHeading &&
             labels_[id].role != Role::kTableCell;
    };
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (teaser(id)) ++seen[measures_.text[id].hash];
    }
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (kept(id) && teaser(id) && seen[measures_.text[id].hash] > 2) {
        drop(id, BlockRule::kDropBoilerplate);
      }
    }
  }

  const dom::Page& page_;
  const evidence::Metadata& metadata_;
  const PageMeasures& measures_;
  const std::vector<credit::CaptionRole>& captions_;
  const BodyOptions& options_;
  std::vector<float> scores_;
  std::vector<Group> groups_;
  std::vector<Label> labels_;
};

}  // namespace

std::vector<Label> label_blocks(const dom::Page& page, const evidence::Metadata& metadata,
                                const PageMeasures& measures,
                                const std::vector<credit::CaptionRole>& captions, const BodyOptions& options,
                                base::Explanation* explanation) {
  return Labeller(page, metadata, measures, captions, options).label(explanation);
}

}  // namespace presscut::body
