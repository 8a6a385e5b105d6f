#include "body/integrity.h"

#include <algorithm>

#include "body/containers.h"

namespace presscut::body {
namespace {

constexpr double kCellWords = 25;    // cells of a data table hold fewer words on average …
constexpr double kTableShare = 0.6;  // … and the table not most of the page
constexpr double kKeepTable = 0.5;   // mean score, by words
constexpr double kKeepList = 0.6;
constexpr double kDropList = 0.12;
constexpr float kThreshold = 0.5F;
constexpr dom::BlockId kReach = 4;  // blocks around an embedded post

// What is wanted of the words of class names of embedded posts.
constexpr std::string_view kPostClasses[] = {"twitter-tweet", "twitter-video",  "instagram-media",
                                             "tiktok-embed",  "bluesky-embed",  "mastodon-embed",
                                             "fb-post",       "reddit-embed-bq"};

class GroupJudge {
 public:
  GroupJudge(const dom::Page& page, const PageMeasures& measures, const std::vector<float>& scores)
      : page_(page), measures_(measures), scores_(scores), groups_(page.blocks.size()) {
    mass_.push_back(0);
    words_.push_back(0);
    for (dom::BlockId id = 0; id < page.blocks.size(); ++id) {
      const double words = page.blocks[id].words + 1.0;
      mass_.push_back(mass_.back() + static_cast<double>(scores[id]) * words);
      words_.push_back(words_.back() + words);
    }
  }

  std::vector<Group> judge() {
    for (dom::NodeId id = 0; id < page_.document.size(); ++id) {
      const dom::Node& node = page_.document.node(id);
      if (node.kind != dom::NodeKind::kElement) continue;
      switch (node.tag) {
        case dom::Tag::k_table:
          judge_table(id);
          break;
        case dom::Tag::k_ul:
        case dom::Tag::k_ol:
          judge_list(id);
          break;
        case dom::Tag::k_blockquote:
          judge_post(id);
          break;
        default:
          break;
      }
    }
    return std::move(groups_);
  }

 private:
  double mean(dom::BlockId first, dom::BlockId last) const {
    const double words = words_[last] - words_[first];
    return words <= 0 ? 0 : (mass_[last] - mass_[first]) / words;
  }
  void set(dom::BlockId first, dom::BlockId last, GroupVerdict verdict) {
    for (dom::BlockId id = first; id < last; ++id) groups_[id].verdict = verdict;
  }

  void judge_table(dom::NodeId table) {
    const auto [first, last] = block_range(measures_, page_.document, table);
    if (last - first < 4 || is_layout(table, first, last)) return;
    for (dom::BlockId id = first; id < last; ++id) groups_[id].in_data_table = true;
    set(first, last, mean(first, last) >= kKeepTable ? GroupVerdict::kKeep : GroupVerdict::kDrop);
  }

  bool is_layout(dom::NodeId table, dom::BlockId first, dom::BlockId last) const {
    const double words = words_[last] - words_[first];
    if (words / (last - first) > kCellWords || words > kTableShare * words_.back()) return true;
    for (dom::NodeId id = table + 1; id < page_.document.node(table).end; ++id) {
      if (page_.document.node(id).tag == dom::Tag::k_table &&
          page_.document.node(id).kind == dom::NodeKind::kElement)
        return true;
    }
    return false;
  }

  void judge_list(dom::NodeId list) {
    const auto [first, last] = block_range(measures_, page_.document, list);
    if (last - first < 3) return;
    const double score = mean(first, last);
    if (score >= kKeepList) set(first, last, GroupVerdict::kKeep);
    if (score < kDropList) set(first, last, GroupVerdict::kDrop);
  }

  // A quoted post between blocks of the body is part of it.
  void judge_post(dom::NodeId quote) {
    const std::string_view classes = page_.document.attribute(quote, "class");
    const bool is_post =
        std::any_of(std::begin(kPostClasses), std::end(kPostClasses),
                    [&](std::string_view name) { return classes.find(name) != std::string_view::npos; });
    if (!is_post) return;
    const auto [first, last] = block_range(measures_, page_.document, quote);
    if (first == last) return;
    if (is_body_near(first, -1) && is_body_near(last, 1)) set(first, last, GroupVerdict::kKeep);
  }

  // A block of the body within reach before `from` (step -1) or from it on (step 1).
  bool is_body_near(dom::BlockId from, int step) const {
    const dom::BlockId low = step < 0 ? (from < kReach ? 0 : from - kReach) : from;
    const dom::BlockId high = step < 0 ? from : std::min(page_.blocks.size(), from + kReach);
    for (dom::BlockId id = low; id < high; ++id) {
      if (scores_[id] >= kThreshold && page_.blocks[id].words >= 5) return true;
    }
    return false;
  }

  const dom::Page& page_;
  const PageMeasures& measures_;
  const std::vector<float>& scores_;
  std::vector<Group> groups_;
  std::vector<double> mass_, words_;  // running sums
};

}  // namespace

std::vector<Group> judge_groups(const dom::Page& page, const PageMeasures& measures,
                                const std::vector<float>& scores) {
  return GroupJudge(page, measures, scores).judge();
}

}  // namespace presscut::body
