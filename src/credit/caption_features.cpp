#include "credit/caption_features.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "base/ascii.h"
#include "base/fold.h"
#include "credit/caption_wording.h"
#include "credit/surroundings.h"
#include "dom/element_words.h"

namespace presscut::credit {
namespace {

using dom::BlockId;
using dom::NodeId;
using dom::Tag;

constexpr int kNearSteps = 4;                   // ancestors whose class words count
constexpr std::string_view kCentre = "center";  // value of align, part of styles
constexpr std::size_t kMaxTooltip = 600;        // bytes of an alt text or tooltip that are compared

// Columns before and behind those of the wording.
const char* const kPlaceNames[] = {"rule_caption",    "rule_credit",   "rule_title",     "below",
                                   "above",           "between_words", "elements",       "common_steps",
                                   "common_blocks",   "common_chars",  "common_figure",  "common_link",
                                   "common_section",  "image_in_link", "image_figure",   "image_alt",
                                   "image_furniture", "image_icon",    "image_named",    "image_width",
                                   "in_figcaption",   "in_figure",     "in_cell",        "in_item",
                                   "in_aside",        "heading",       "paragraph",      "emphasis",
                                   "small",           "centred",       "word_caption",   "word_description",
                                   "word_credit",     "word_image",    "word_furniture", "caption_steps"};
const char* const kPageNames[] = {"alt_overlap", "title_overlap", "is_title",     "same_near",
                                  "same_share",  "same_count",    "same_chars",   "images",
                                  "blocks",      "near_chars",    "before_chars", "before_ends",
                                  "before_rule", "after_chars",   "after_rule",   "after_image",
                                  "quote",       "only_link",     "to_paragraph", "after_to_paragraph",
                                  "image_apart", "image_first"};

float log_of(double value) {
  return static_cast<float>(std::log1p(std::max(value, 0.0)));
}

int pixels(std::string_view value) {
  int n = 0;
  for (const char c : base::trim(value)) {
    if (!base::is_digit(c)) break;
    n = std::min(n * 10 + (c - '0'), 10000);
  }
  return n;
}

std::unordered_set<std::string> word_set(std::string_view text) {
  std::unordered_set<std::string> words;
  const std::string key = base::word_key(text);
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    if (end > at) words.insert(key.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// Share of the smaller set's words that the other one has.
float overlap(const std::unordered_set<std::string>& a, const std::unordered_set<std::string>& b) {
  if (a.empty() || b.empty()) return 0;
  const auto& small = a.size() < b.size() ? a : b;
  const auto& large = a.size() < b.size() ? b : a;
  const auto both =
      std::count_if(small.begin(), small.end(), [&](const std::string& w) { return large.contains(w); });
  return static_cast<float>(both) / static_cast<float>(small.size());
}

class Collector {
 public:
  Collector(const dom::Page& page, std::string_view title, const std::vector<CaptionRole>& rules)
      : page_(page),
        document_(page.document),
        rules_(rules),
        around_(page),
        words_(document_),
        title_(word_set(title)),
        title_key_(base::word_key(title)) {}

  std::vector<CaptionCandidate> collect() {
    std::vector<CaptionCandidate> candidates;
    for (BlockId id = 0; id < page_.blocks.size(); ++id) {
      const dom::Block& block = page_.blocks[id];
      const bool ruled = rules_[id] != CaptionRole::kNone;
      if (block.chars > kMaxCaptionBlock || block.in_noscript || block.in_template) continue;
      if (around_.near(id).image == dom::kNoNode && !ruled) continue;
      CaptionCandidate candidate;
      candidate.block = id;
      describe(id, candidate.features);
      candidate.in_figcaption = stands_in_figcaption(block);
      candidates.push_back(std::move(candidate));
    }
    return candidates;
  }

 private:
  bool stands_in_figcaption(const dom::Block& block) const {
    NodeId id = document_.node(block.first_text).parent;
    for (int steps = 0; id != dom::kNoNode && steps < kMaxSteps; ++steps, id = document_.node(id).parent) {
      if (document_.node(id).tag == Tag::k_figcaption) return true;
    }
    return false;
  }

  void describe(BlockId id, std::vector<float>& row) {
    const dom::Block& block = page_.blocks[id];
    const NearImage& near = around_.near(id);
    row.reserve(caption_feature_names().size());
    const auto put = [&](double value) { row.push_back(static_cast<float>(value)); };
    put(rules_[id] == CaptionRole::kCaption);
    put(rules_[id] == CaptionRole::kCredit);
    put(rules_[id] == CaptionRole::kPhotoTitle);
    put(near.below == 0 ? 9 : near.below);
    put(near.above == 0 ? 9 : near.above);
    // Words of the blocks between the image and this one.
    double between = 0;
    if (near.below > 1) {
      for (BlockId b = id - (near.below - 1); b < id; ++b) between += page_.blocks[b].words;
    }
    put(log_of(between));
    describe_place(block, near, put);
    describe_image(near.image, put);
    describe_element(block, put);
    append_wording(block, row);
    describe_repetition(id, put);
    describe_neighbours(id, near, put);
  }

  template <typename Put>
  void describe_place(const dom::Block& block, const NearImage& near, Put put) {
    if (near.image == dom::kNoNode) {
      for (const double none : {99.0, 99.0, 99.0, 99.0, 0.0, 0.0, 0.0}) put(none);
      return;
    }
    const NodeId from = std::min(near.image, block.first_text), to = std::max(near.image, block.first_text);
    put(log_of(around_.elements_between(from, to)));
    NodeId common = near.image;
    int steps = 0;
    while (common != dom::kNoNode && !document_.contains(common, block.first_text) && steps < kMaxSteps) {
      common = document_.node(common).parent;
      ++steps;
    }
    put(steps);
    if (common == dom::kNoNode || steps >= kMaxSteps) {
      for (const double none : {99.0, 99.0, 0.0, 0.0, 1.0}) put(none);
      return;
    }
    const auto [first, last] = page_.blocks.range_of(document_, common);
    put(log_of(last - first));
    double chars = 0;
    for (BlockId b = first; b < last && b < first + 40; ++b) chars += page_.blocks[b].chars;
    put(log_of(chars));
    const Tag tag = document_.node(common).tag;
    put(tag == Tag::k_figure);
    put(tag == Tag::k_a);
    put(tag == Tag::k_article || tag == Tag::k_body || tag == Tag::k_main || tag == Tag::k_section);
  }

  template <typename Put>
  void describe_image(NodeId image, Put put) {
    if (image == dom::kNoNode) {
      for (int i = 0; i < 7; ++i) put(0);
      return;
    }
    bool link = false, figure = false, furniture = false, named = false;
    NodeId id = document_.node(image).parent;
    for (int steps = 0; id != dom::kNoNode && steps < kMaxSteps; ++steps, id = document_.node(id).parent) {
      const Tag tag = document_.node(id).tag;
      link = link || (tag == Tag::k_a && steps < 3);
      figure = figure || tag == Tag::k_figure;
      if (steps < 6) furniture = furniture || words_.has(id, data::kForFurniture);
      if (steps < kNearSteps) named = named || words_.has(id, data::kForImage);
    }
    put(link);
    put(figure);
    put(!document_.attribute(image, "alt").empty());
    put(furniture);
    const std::string_view source = document_.attribute(image, "src");
    const std::size_t name = source.rfind('/');
    put(dom::names_icon(source.substr(name == std::string_view::npos ? 0 : name, 120)));
    put(named);
    put(log_of(pixels(document_.attribute(image, "width"))));
  }

  template <typename Put>
  void describe_element(const dom::Block& block, Put put) {
    bool figcaption = false, figure = false, cell = false, item = false, aside = false, small = false,
         emphasis = false;
    bool centred = false, caption = false, description = false, credit = false, image = false,
         furniture = false;
    int caption_steps = 9, steps = 0;
    for (NodeId id = document_.node(block.first_text).parent; id != dom::kNoNode && steps < kMaxSteps;
         ++steps, id = document_.node(id).parent) {
      const Tag tag = document_.node(id).tag;
      const bool whole = document_.contains(id, block.last_text);
      figcaption = figcaption || tag == Tag::k_figcaption;
      figure = figure || tag == Tag::k_figure;
      cell = cell || tag == Tag::k_td || tag == Tag::k_table;
      item = item || tag == Tag::k_li || tag == Tag::k_dd || tag == Tag::k_dl;
      aside =
          aside || tag == Tag::k_aside || tag == Tag::k_nav || tag == Tag::k_footer || tag == Tag::k_header;
      small = small || (tag == Tag::k_small && whole);
      emphasis = emphasis ||
                 (whole && (tag == Tag::k_em || tag == Tag::k_i || tag == Tag::k_strong || tag == Tag::k_b));
      if (steps < kNearSteps) {
        const bool names_caption = words_.has(id, data::kForCaption);
        if (names_caption && caption_steps == 9) caption_steps = steps;
        caption = caption || names_caption;
        description = description || words_.has(id, data::kForDescription);
        credit = credit || (whole && words_.has(id, data::kForCredit));
        image = image || words_.has(id, data::kForImage);
        const std::string_view style = document_.attribute(id, "style"),
                               align = document_.attribute(id, "align");
        centred = centred || tag == Tag::k_center || align == kCentre ||
                  style.find(kCentre) != std::string_view::npos;
      }
      furniture = furniture || words_.has(id, data::kForFurniture);
    }
    const Tag own = document_.node(block.container).tag;
    for (const bool value :
         {figcaption, figure, cell, item, aside, dom::heading_level(own) > 0, own == Tag::k_p, emphasis,
          small, centred, caption, description, credit, image, furniture})
      put(value);
    put(caption_steps);
  }

  template <typename Put>
  void describe_repetition(BlockId id, Put put) {
    const dom::Block& block = page_.blocks[id];
    const auto own = word_set(block.text);
    const NodeId image = around_.near(id).image;
    put(image == dom::kNoNode
            ? 0
            : std::max(overlap(own, word_set(document_.attribute(image, "alt").substr(0, kMaxTooltip))),
                       overlap(own, word_set(document_.attribute(image, "title").substr(0, kMaxTooltip)))));
    put(overlap(own, title_));
    put(!title_key_.empty() && base::word_key(block.text) == title_key_);
    const BlockShape& shape = around_.shape(id);
    put(shape.near);
    put(static_cast<double>(shape.near) / std::max(shape.blocks, 1U));
    put(log_of(shape.blocks));
    put(around_.chars() == 0 ? 0 : static_cast<double>(shape.chars) / around_.chars());
  }

  template <typename Put>
  void describe_neighbours(BlockId id, const NearImage& near, Put put) {
    put(log_of(static_cast<double>(around_.image_count())));
    put(log_of(page_.blocks.size()));
    double near_chars = 0;
    if (near.image != dom::kNoNode) {
      for (BlockId b = id < 3 ? 0 : id - 3; b < id + 4 && b < page_.blocks.size(); ++b)
        near_chars += page_.blocks[b].chars;
    }
    put(log_of(near_chars));
    const bool has_before = id > 0, has_after = id + 1 < page_.blocks.size();
    put(has_before ? log_of(page_.blocks[id - 1].chars) : 0);
    put(has_before &&
        (page_.blocks[id - 1].text.ends_with(".") || page_.blocks[id - 1].text.ends_with("。")));
    put(has_before ? static_cast<int>(rules_[id - 1]) : 0);
    put(has_after ? log_of(page_.blocks[id + 1].chars) : 0);
    put(has_after ? static_cast<int>(rules_[id + 1]) : 0);
    put(near.below != 0 && near.above != 0);
    const dom::Block& block = page_.blocks[id];
    put(block.text.find("“") != std::string_view::npos || block.text.find('"') != std::string_view::npos ||
        block.text.find("«") != std::string_view::npos || block.text.find("「") != std::string_view::npos);
    put(block.link_density() > 0.95);
    // A caption is shorter than the paragraphs of the text, and the text goes on behind it.
    put(block.chars / around_.paragraph());
    put(has_after ? page_.blocks[id + 1].chars / around_.paragraph() : 0);
    const NodeId apart = near.image == dom::kNoNode ? dom::kNoNode : around_.own_box(near.image);
    put(apart != dom::kNoNode && !document_.contains(apart, block.first_text));
    put(apart != dom::kNoNode && document_.node(apart).parent == document_.node(block.container).parent);
  }

  const dom::Page& page_;
  const dom::Document& document_;
  const std::vector<CaptionRole>& rules_;
  const Surroundings around_;
  dom::ElementWords words_;
  const std::unordered_set<std::string> title_;
  const std::string title_key_;
};

}  // namespace

const std::vector<std::string>& caption_feature_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all(std::begin(kPlaceNames), std::end(kPlaceNames));
    append_wording_names(all);
    all.insert(all.end(), std::begin(kPageNames), std::end(kPageNames));
    return all;
  }();
  return names;
}

std::vector<CaptionCandidate> collect_caption_candidates(const dom::Page& page, std::string_view title,
                                                         const std::vector<CaptionRole>& rules) {
  return Collector(page, title, rules).collect();
}

}  // namespace presscut::credit
