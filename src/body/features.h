// The numbers by which the model judges a block: computed once, in linear time, the same in training and use.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "body/ancestry.h"
#include "body/text_measures.h"
#include "dom/page.h"
#include "evidence/metadata.h"
#include "model/feature_table.h"

namespace presscut::body {

// Name of each column, in order. What a block says, what its page says of it, where it stands, what is
// around it.
#define PRESSCUT_CORE_FEATURES(X)                                                              \
  X(words)                                                                                     \
  X(chars)                                                                                     \
  X(link_density) X(stop_share) X(comma_share) X(sentence_share) X(digit_share) X(upper_share) \
      X(capital_share) X(symbol_share) X(word_length) X(quote_marks) X(line_breaks) X(ending)  \
          X(starts_lower) X(starts_quote) X(starts_digit) X(copyright) X(at_sign) X(tag) X(heading)

#define PRESSCUT_PAGE_FEATURES(X)                                                                           \
  X(duplicates)                                                                                             \
  X(duplicate_before)                                                                                       \
  X(title_overlap) X(is_title) X(description_overlap) X(in_article_body) X(article_body_known)              \
      X(first_word_weight) X(first_two_weight) X(text_weight) X(hidden) X(noscript) X(in_template)          \
          X(preformatted) X(links) X(emphasis) X(position) X(words_before) X(after_headline)                \
              X(words_after_headline) X(page_words) X(page_blocks) X(depth) X(near_min) X(near_max)         \
                  X(near_mean) X(near_sum) X(far_min) X(far_max) X(far_mean) X(far_sum) X(container1_words) \
                      X(container1_link) X(container1_long) X(container1_share) X(container2_words)         \
                          X(container2_link) X(container2_long) X(container2_share) X(container3_words)     \
                              X(container3_link) X(container3_long) X(container3_share) X(container4_words) \
                                  X(container4_link) X(container4_long) X(container4_share)                 \
                                      X(best_container) X(best_share) X(best_up) X(best_down)               \
                                          X(same_shape_run)

/// Columns of neighbours repeat these core features for the blocks at -3 … +3.
#define PRESSCUT_CONTEXT_FEATURES(X) X(words) X(link_density) X(stop_share) X(sentence_share) X(tag) X(near)

const std::vector<std::string>& feature_names();

/// Blocks [first, last) of one element.
struct BlockRange {
  dom::BlockId first = 0;
  dom::BlockId last = 0;
};
inline constexpr std::size_t kContainers = 4;
/// The nearest ancestors of a block that each hold more blocks than the one below; unused ones are empty.
using Containers = std::array<BlockRange, kContainers>;

/// Everything about the page that more than one stage of body finding asks for.
struct PageMeasures {
  ElementContexts contexts;
  std::vector<dom::NodeId> element;          // by block: lowest element that contains the whole block
  std::vector<TextMeasures> text;            // by block
  std::vector<std::uint32_t> blocks_before;  // by node: number of blocks that start before it
  std::vector<Containers> containers;        // by block
  std::vector<std::uint64_t> words;          // hashes of the words of short blocks, one block after the other
  std::vector<std::uint32_t> first_word;     // by block, and one more for the end: index into words
  std::span<const std::uint64_t> words_of(dom::BlockId id) const {
    return std::span(words).subspan(first_word[id], first_word[id + 1] - first_word[id]);
  }
};
/// Blocks of more bytes have no words in PageMeasures: they are too long to repeat a title or description.
inline constexpr std::size_t kHashedBytes = 960;

PageMeasures measure_page(const dom::Page& page);

/// The rows of a page piece by piece: a table of all of them is sixty times the size of a short block's text.
class FeatureSource {
 public:
  FeatureSource(const dom::Page& page, const evidence::Metadata& metadata, const PageMeasures& measures);
  ~FeatureSource();
  FeatureSource(const FeatureSource&) = delete;
  FeatureSource& operator=(const FeatureSource&) = delete;

  /// Rows of the blocks [first, last).
  model::FeatureTable rows(dom::BlockId first, dom::BlockId last);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// All rows at once.
model::FeatureTable compute_features(const dom::Page& page, const evidence::Metadata& metadata,
                                     const PageMeasures& measures);

}  // namespace presscut::body
