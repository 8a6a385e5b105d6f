// What the elements around a block are for: class and id words by family and by learned weight, semantic
// tags by distance. One pass over the elements in document order; children inherit from their parent.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dom/document.h"

namespace presscut::body {

/// Elements whose distance above a block is a feature, in the order of ElementContext::distance.
enum class Landmark : std::uint8_t {
  kArticle,
  kMain,
  kSection,
  kAside,
  kNav,
  kHeader,
  kFooter,
  kForm,
  kFigure,
  kTable,
  kList,
  kQuote,
  kLink,
  kButton,
  kHeading,
  kFigcaption,
  kEmphasis,
  kCount
};
inline constexpr std::uint8_t kNoLandmark = 30;  // distances are capped here

/// Sum of learned log-odds over the words of one or more elements.
struct WordWeights {
  float min = 0, max = 0, sum = 0;
  std::uint32_t count = 0;

  void add(float weight) {
    min = weight < min || count == 0 ? weight : min;
    max = weight > max || count == 0 ? weight : max;
    sum += weight;
    ++count;
  }
  void merge(const WordWeights& other) {
    if (other.count == 0) return;
    min = other.min < min || count == 0 ? other.min : min;
    max = other.max > max || count == 0 ? other.max : max;
    sum += other.sum;
    count += other.count;
  }
  float mean() const { return count == 0 ? 0 : sum / static_cast<float>(count); }
};

struct ElementContext {
  std::uint32_t own_families = 0;  // bit per data::ClassFamily
  std::uint32_t all_families = 0;  // own and all ancestors'
  WordWeights own;
  WordWeights all;                                                                  // own and all ancestors'
  std::array<std::uint8_t, static_cast<std::size_t>(Landmark::kCount)> distance{};  // levels up, 0 is itself
};

/// Calls sink(prefix, word) for every word that the learned table may hold about an element:
/// 'c' a word of class or id, 'C' a whole class name, 't' the tag, 'r' the role, 'p' the itemprop.
template <typename Sink>
void each_element_word(const dom::Document& document, dom::NodeId element, Sink sink);

/// The contexts of a page's elements. Texts have none, and are half of the nodes.
class ElementContexts {
 public:
  const ElementContext& operator[](dom::NodeId element) const { return contexts_[index_[element]]; }

 private:
  friend ElementContexts collect_contexts(const dom::Document& document);

  std::vector<std::uint32_t> index_;  // by node
  std::vector<ElementContext> contexts_;
};

ElementContexts collect_contexts(const dom::Document& document);

/// The words of each_element_word as "c:sidebar", for training.
std::vector<std::string> element_words(const dom::Document& document, dom::NodeId element);

}  // namespace presscut::body
