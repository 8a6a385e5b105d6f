#include "body/features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "base/ascii.h"
#include "base/deadline.h"
#include "body/containers.h"
#include "body/word_set.h"
#include "data/class_words.h"
#include "model/word_weights.h"

namespace presscut::body {
namespace {

constexpr int kReach = 3;  // neighbours on each side
constexpr std::size_t kFamilies = static_cast<std::size_t>(data::ClassFamily::kCount);
constexpr std::size_t kLandmarks = static_cast<std::size_t>(Landmark::kCount);

enum class Core : std::size_t {
#define PRESSCUT_FEATURE(name) k_##name,
  PRESSCUT_CORE_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
      kCount
};
enum class Page : std::size_t {
#define PRESSCUT_FEATURE(name) k_##name,
  PRESSCUT_PAGE_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
      kCount
};
constexpr std::size_t kCoreCount = static_cast<std::size_t>(Core::kCount);
constexpr std::size_t kPageCount = static_cast<std::size_t>(Page::kCount);
constexpr std::size_t kContextCount = 6;
constexpr std::size_t kFamilyStart = kCoreCount + kPageCount;
constexpr std::size_t kLandmarkStart = kFamilyStart + 2 * kFamilies;
constexpr std::size_t kContextStart = kLandmarkStart + kLandmarks;
constexpr std::size_t kColumns = kContextStart + kContextCount * 2 * kReach;

constexpr std::string_view kLandmarkNames[] = {
    "article", "main", "section", "aside", "nav",    "header",  "footer",     "form",    "figure",
    "table",   "list", "quote",   "link",  "button", "heading", "figcaption", "emphasis"};
static_assert(std::size(kLandmarkNames) == kLandmarks);

float share(std::uint32_t part, std::uint32_t whole) {
  return whole == 0 ? 0 : static_cast<float>(part) / static_cast<float>(whole);
}
float log1(double value) {
  return static_cast<float>(std::log1p(value));
}

// Beyond these a page is simply long: without the caps the end of a long article looks like what follows a
// short one.
constexpr float kFarBlocks = 25;
constexpr double kManyWords = 1500;
constexpr double kWordsFarDown = 600;
constexpr std::uint32_t kManyLong = 25;
constexpr double kManyBlocks = 200;

// Kinds of containers in an order in which trees can cut: text holders first, furniture last.
float tag_rank(dom::Tag tag) {
  switch (tag) {
    case dom::Tag::k_p:
      return 0;
    case dom::Tag::k_blockquote:
      return 1;
    case dom::Tag::k_pre:
      return 2;
    case dom::Tag::k_h1:
    case dom::Tag::k_h2:
    case dom::Tag::k_h3:
    case dom::Tag::k_h4:
    case dom::Tag::k_h5:
    case dom::Tag::k_h6:
      return 3;
    case dom::Tag::k_li:
      return 4;
    case dom::Tag::k_dd:
    case dom::Tag::k_dt:
      return 5;
    case dom::Tag::k_article:
    case dom::Tag::k_section:
    case dom::Tag::k_main:
      return 6;
    case dom::Tag::k_div:
      return 7;
    case dom::Tag::k_td:
    case dom::Tag::k_th:
      return 8;
    case dom::Tag::k_figcaption:
    case dom::Tag::k_caption:
    case dom::Tag::k_figure:
      return 9;
    case dom::Tag::k_header:
      return 10;
    case dom::Tag::k_button:
    case dom::Tag::k_form:
    case dom::Tag::k_summary:
    case dom::Tag::k_legend:
      return 11;
    case dom::Tag::k_aside:
    case dom::Tag::k_footer:
    case dom::Tag::k_nav:
      return 12;
    default:
      return 13;
  }
}

class FeatureWriter {
 public:
  FeatureWriter(const dom::Page& page, const evidence::Metadata& metadata, const PageMeasures& measures)
      : page_(page),
        metadata_(metadata),
        measures_(measures),
        totals_(sum_blocks(page.blocks, measures)),
        best_(find_best_container(page, measures)) {
    count_duplicates();
    count_shape_runs();
    find_headline();
    title_words_.add_text(metadata_.title.value_or(""));
    description_words_.add_text(metadata_.description);
    article_body_.add_text(metadata_.article_body);
  }

  model::FeatureTable write(dom::BlockId first, dom::BlockId last) {
    const dom::BlockId reach = kReach;
    const dom::BlockId from = first - std::min(first, reach);
    const dom::BlockId to = std::min<dom::BlockId>(page_.blocks.size(), last + reach);
    table_.columns = kColumns;
    table_.values.assign(kColumns * (to - from), 0.0F);
    for (dom::BlockId id = from; id < to; ++id) {
      base::check_deadline();
      row_ = table_.values.data() + (id - from) * kColumns;
      write_core(id);
      write_page(id);
      write_ancestors(id);
      write_containers(id);
    }
    write_context(from, first, last);
    table_.values.erase(table_.values.begin() + static_cast<std::ptrdiff_t>((last - from) * kColumns),
                        table_.values.end());
    table_.values.erase(table_.values.begin(),
                        table_.values.begin() + static_cast<std::ptrdiff_t>((first - from) * kColumns));
    return std::move(table_);
  }

 private:
  float& core(Core f) { return row_[static_cast<std::size_t>(f)]; }
  float& page(Page f) { return row_[kCoreCount + static_cast<std::size_t>(f)]; }

  void write_core(dom::BlockId id) {
    const dom::Block& block = page_.blocks[id];
    const TextMeasures& text = measures_.text[id];
    const dom::Tag tag = page_.document.node(block.container).tag;
    const std::uint32_t solid = text.letters + text.digits;
    core(Core::k_words) = log1(block.words);
    core(Core::k_chars) = log1(block.chars);
    core(Core::k_link_density) = static_cast<float>(block.link_density());
    core(Core::k_stop_share) = share(text.stop_words, text.words);
    core(Core::k_comma_share) = share(text.commas, block.words);
    core(Core::k_sentence_share) = share(text.sentence_marks, block.words);
    core(Core::k_digit_share) = share(text.digits, solid);
    core(Core::k_upper_share) = share(text.uppercase, solid);
    core(Core::k_capital_share) = share(text.capitalised, text.words);
    core(Core::k_symbol_share) = share(text.symbols, block.words);
    core(Core::k_word_length) = share(solid, text.words);
    core(Core::k_quote_marks) = static_cast<float>(std::min(text.quote_marks, 8U));
    core(Core::k_line_breaks) = static_cast<float>(std::min(text.line_breaks, 20U));
    core(Core::k_ending) = static_cast<float>(text.ending);
    core(Core::k_starts_lower) = text.starts_lower ? 1 : 0;
    core(Core::k_starts_quote) = text.starts_quote ? 1 : 0;
    core(Core::k_starts_digit) = text.starts_digit ? 1 : 0;
    core(Core::k_copyright) = text.has_copyright ? 1 : 0;
    core(Core::k_at_sign) = text.has_at ? 1 : 0;
    core(Core::k_tag) = tag_rank(tag);
    core(Core::k_heading) = static_cast<float>(dom::heading_level(tag));
  }

  void write_page(dom::BlockId id) {
    const dom::Block& block = page_.blocks[id];
    const TextMeasures& text = measures_.text[id];
    page(Page::k_duplicates) = static_cast<float>(std::min(copies_[text.hash], 9U));
    page(Page::k_duplicate_before) = repeats_[id] ? 1 : 0;
    page(Page::k_title_overlap) = title_words_.share_of(measures_.words_of(id), 40);
    page(Page::k_is_title) = text.hash == title_hash_ ? 1 : 0;
    page(Page::k_description_overlap) = description_words_.share_of(measures_.words_of(id), 80);
    page(Page::k_in_article_body) = article_body_.share_of_shingles(block.text);
    page(Page::k_article_body_known) = article_body_.empty() ? 0 : 1;
    page(Page::k_first_word_weight) = weight_of('w', text.first_word);
    page(Page::k_first_two_weight) = weight_of('W', text.first_two);
    page(Page::k_text_weight) = text.words <= 6 ? weight_of('T', text.hash) : 0;
    page(Page::k_hidden) = block.hidden ? 1 : 0;
    page(Page::k_noscript) = block.in_noscript ? 1 : 0;
    page(Page::k_in_template) = block.in_template ? 1 : 0;
    page(Page::k_preformatted) = block.preformatted ? 1 : 0;
    count_inline(block);
    page(Page::k_position) = share(id, page_.blocks.size());
    page(Page::k_words_before) = share(totals_.words[id], totals_.words.back());
    const bool known = headline_ != dom::kNoBlock;
    page(Page::k_after_headline) =
        known ? std::clamp(static_cast<float>(id) - static_cast<float>(headline_), -100.0F, kFarBlocks)
              : -200.0F;
    page(Page::k_words_after_headline) =
        known && id > headline_
            ? log1(std::min<double>(totals_.words[id] - totals_.words[headline_ + 1], kWordsFarDown))
            : -1.0F;
    page(Page::k_page_words) = log1(std::min<double>(totals_.words.back(), kManyWords));
    page(Page::k_page_blocks) = log1(std::min<double>(page_.blocks.size(), kManyBlocks));
    page(Page::k_depth) = static_cast<float>(page_.document.node(block.container).depth);
  }

  // Links in the block and the share of its characters that is set bold or slanted.
  void count_inline(const dom::Block& block) {
    std::uint32_t links = 0;
    std::size_t emphasised = 0;
    std::size_t total = 0;
    for (dom::NodeId id = block.first_text; id <= block.last_text; ++id) {
      const dom::Node& node = page_.document.node(id);
      if (node.kind == dom::NodeKind::kElement) {
        links += node.tag == dom::Tag::k_a ? 1 : 0;
        continue;
      }
      total += node.text.size();
      const auto& distance = measures_.contexts[node.parent].distance;
      if (distance[static_cast<std::size_t>(Landmark::kEmphasis)] <= 2) emphasised += node.text.size();
    }
    page(Page::k_links) = static_cast<float>(std::min(links, 30U));
    page(Page::k_emphasis) = total == 0 ? 0 : static_cast<float>(emphasised) / static_cast<float>(total);
  }

  float weight_of(char prefix, std::uint64_t hash) const {
    if (hash == 0) return 0;
    const float* weight = model::find_word_weight(model::hash_beginning(prefix, hash));
    return weight == nullptr ? 0 : *weight;
  }

  void write_ancestors(dom::BlockId id) {
    WordWeights near;
    std::uint32_t near_families = 0;
    dom::NodeId element = measures_.element[id];
    const ElementContext& context = measures_.contexts[element];
    for (int level = 0; level < 3 && element != dom::kNoNode; ++level) {
      near.merge(measures_.contexts[element].own);
      near_families |= measures_.contexts[element].own_families;
      element = page_.document.node(element).parent;
    }
    const WordWeights far = element == dom::kNoNode ? WordWeights{} : measures_.contexts[element].all;
    const std::uint32_t far_families = element == dom::kNoNode ? 0 : measures_.contexts[element].all_families;
    page(Page::k_near_min) = near.min;
    page(Page::k_near_max) = near.max;
    page(Page::k_near_mean) = near.mean();
    page(Page::k_near_sum) = near.sum;
    page(Page::k_far_min) = far.min;
    page(Page::k_far_max) = far.max;
    page(Page::k_far_mean) = far.mean();
    page(Page::k_far_sum) = far.sum;
    for (std::size_t f = 0; f < kFamilies; ++f) {
      row_[kFamilyStart + f] = static_cast<float>(near_families >> f & 1U);
      row_[kFamilyStart + kFamilies + f] = static_cast<float>(far_families >> f & 1U);
    }
    for (std::size_t l = 0; l < kLandmarks; ++l) {
      row_[kLandmarkStart + l] = static_cast<float>(context.distance[l]);
    }
  }

  void write_containers(dom::BlockId id) {
    const Containers& containers = measures_.containers[id];
    for (std::size_t i = 0; i < kContainers; ++i) {
      const auto [first, last] = containers[i];
      if (first == last) break;
      float* at = row_ + kCoreCount + static_cast<std::size_t>(Page::k_container1_words) + 4 * i;
      const std::uint32_t words = totals_.words[last] - totals_.words[first];
      at[0] = log1(std::min<double>(words, kManyWords));
      at[1] = share(totals_.link_chars[last] - totals_.link_chars[first],
                    totals_.chars[last] - totals_.chars[first]);
      at[2] = static_cast<float>(std::min(totals_.long_blocks[last] - totals_.long_blocks[first], kManyLong));
      at[3] = share(words, totals_.words.back());
    }
    // Levels up to the best container; nesting beyond 29 levels says nothing more.
    dom::NodeId element = measures_.element[id];
    int best_up = 0;
    while (best_up < 30 && element != dom::kNoNode && element != best_.element) {
      ++best_up;
      element = page_.document.node(element).parent;
    }
    if (element != best_.element) best_up = 30;
    page(Page::k_best_up) = static_cast<float>(best_up);
    page(Page::k_best_container) = best_up < 30 ? 1 : 0;
    page(Page::k_best_share) = best_.share;
    page(Page::k_best_down) = best_.element == dom::kNoNode
                                  ? 0
                                  : static_cast<float>(best_.first > id   ? best_.first - id
                                                       : id >= best_.last ? id - best_.last + 1
                                                                          : 0);
    page(Page::k_same_shape_run) = static_cast<float>(shape_runs_[id]);
  }

  // Length of the run of blocks around each one with the same container tag and parent's tag, 20 at most.
  void count_shape_runs() {
    shape_runs_.resize(page_.blocks.size());
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (id > 0 && shape(id - 1) == shape(id)) {
        shape_runs_[id] = shape_runs_[id - 1];
        continue;
      }
      std::uint8_t run = 1;
      while (id + run < page_.blocks.size() && run < 20 && shape(id + run) == shape(id)) ++run;
      shape_runs_[id] = run;
    }
  }
  std::uint32_t shape(dom::BlockId id) const {
    const dom::Node& node = page_.document.node(measures_.element[id]);
    const auto parent =
        node.parent == dom::kNoNode ? dom::Tag::kUnknown : page_.document.node(node.parent).tag;
    return static_cast<std::uint32_t>(node.tag) << 16 | static_cast<std::uint32_t>(parent) << 8 |
           (node.depth & 0xFFU);
  }

  void write_context(dom::BlockId from, dom::BlockId first, dom::BlockId last) {
    const auto count = static_cast<std::ptrdiff_t>(page_.blocks.size());
    constexpr std::size_t kNear = kCoreCount + static_cast<std::size_t>(Page::k_near_mean);
    constexpr std::array<std::size_t, kContextCount> kSources = {
        static_cast<std::size_t>(Core::k_words),      static_cast<std::size_t>(Core::k_link_density),
        static_cast<std::size_t>(Core::k_stop_share), static_cast<std::size_t>(Core::k_sentence_share),
        static_cast<std::size_t>(Core::k_tag),        kNear};
    const auto start = static_cast<std::ptrdiff_t>(from);
    for (auto id = static_cast<std::ptrdiff_t>(first); id < static_cast<std::ptrdiff_t>(last); ++id) {
      float* out = table_.values.data() + static_cast<std::size_t>(id - start) * kColumns + kContextStart;
      for (int offset = -kReach; offset <= kReach; ++offset) {
        if (offset == 0) continue;
        const std::ptrdiff_t other = id + offset;
        for (std::size_t f = 0; f < kContextCount; ++f) {
          *out++ = other < 0 || other >= count
                       ? -1.0F
                       : table_.values[static_cast<std::size_t>(other - start) * kColumns + kSources[f]];
        }
      }
    }
  }

  void count_duplicates() {
    repeats_.resize(page_.blocks.size());
    for (dom::BlockId id = 0; id < page_.blocks.size(); ++id) {
      repeats_[id] = copies_[measures_.text[id].hash]++ > 0;
    }
  }

  void find_headline() {
    title_hash_ = metadata_.title ? measure_text(*metadata_.title, nullptr).hash : 0;
    if (metadata_.headline != dom::kNoNode) {
      headline_ = page_.blocks.first_at_or_after(metadata_.headline);
      if (headline_ < page_.blocks.size()) return;
    }
    headline_ = dom::kNoBlock;
    for (dom::BlockId id = 0; id < page_.blocks.size() && metadata_.title; ++id) {
      if (measures_.text[id].hash == title_hash_) {
        headline_ = id;
        return;
      }
    }
  }

  const dom::Page& page_;
  const evidence::Metadata& metadata_;
  const PageMeasures& measures_;
  model::FeatureTable table_;
  float* row_ = nullptr;
  BlockTotals totals_;
  BestContainer best_;
  std::unordered_map<std::uint64_t, std::uint32_t> copies_;
  std::vector<bool> repeats_;
  WordSet title_words_, description_words_;
  ShingleSet article_body_;
  std::uint64_t title_hash_ = 0;
  dom::BlockId headline_ = dom::kNoBlock;
  std::vector<std::uint8_t> shape_runs_;
};

std::vector<std::string> make_names() {
  std::vector<std::string> names;
#define PRESSCUT_FEATURE(name) names.emplace_back(#name);
  PRESSCUT_CORE_FEATURES(PRESSCUT_FEATURE)
  PRESSCUT_PAGE_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
  for (const char* reach : {"near_", "far_"}) {
    for (const std::string_view family : data::kFamilyNames) names.push_back(reach + std::string(family));
  }
  for (const std::string_view landmark : kLandmarkNames) names.push_back("up_" + std::string(landmark));
  for (int offset = -kReach; offset <= kReach; ++offset) {
    if (offset == 0) continue;
    const std::string suffix = (offset < 0 ? "_m" : "_p") + std::to_string(std::abs(offset));
#define PRESSCUT_FEATURE(name) names.push_back(#name + suffix);
    PRESSCUT_CONTEXT_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
  }
  return names;
}

}  // namespace

const std::vector<std::string>& feature_names() {
  static const std::vector<std::string> names = make_names();
  return names;
}

PageMeasures measure_page(const dom::Page& page) {
  PageMeasures measures;
  measures.contexts = collect_contexts(page.document);
  measures.element.reserve(page.blocks.size());
  measures.text.reserve(page.blocks.size());
  measures.blocks_before.assign(page.document.size() + 1, 0);
  for (const dom::Block& block : page.blocks.all()) {
    dom::NodeId element = page.document.node(block.first_text).parent;
    while (page.document.node(element).end <= block.last_text) element = page.document.node(element).parent;
    measures.element.push_back(element);
    measures.first_word.push_back(static_cast<std::uint32_t>(measures.words.size()));
    measures.text.push_back(
        measure_text(block.text, block.text.size() <= kHashedBytes ? &measures.words : nullptr));
    ++measures.blocks_before[block.first_text + 1];
  }
  measures.first_word.push_back(static_cast<std::uint32_t>(measures.words.size()));
  for (std::size_t i = 1; i < measures.blocks_before.size(); ++i) {
    measures.blocks_before[i] += measures.blocks_before[i - 1];
  }
  measures.containers.reserve(page.blocks.size());
  for (const dom::NodeId element : measures.element) {
    measures.containers.push_back(nearest_containers(page.document, measures, element));
  }
  return measures;
}

struct FeatureSource::State {
  State(const dom::Page& page, const evidence::Metadata& metadata, const PageMeasures& measures)
      : writer(page, metadata, measures) {}
  FeatureWriter writer;
};

FeatureSource::FeatureSource(const dom::Page& page, const evidence::Metadata& metadata,
                             const PageMeasures& measures)
    : state_(std::make_unique<State>(page, metadata, measures)) {}
FeatureSource::~FeatureSource() = default;

model::FeatureTable FeatureSource::rows(dom::BlockId first, dom::BlockId last) {
  return state_->writer.write(first, last);
}

model::FeatureTable compute_features(const dom::Page& page, const evidence::Metadata& metadata,
                                     const PageMeasures& measures) {
  return FeatureSource(page, metadata, measures).rows(0, page.blocks.size());
}

}  // namespace presscut::body
