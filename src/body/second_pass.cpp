#include "body/second_pass.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "base/hash.h"

namespace presscut::body {
namespace {

constexpr float kSure = 0.8F;             // first-pass score of a block that is taken as body …
constexpr std::uint32_t kSureWords = 12;  // … when it is this long

enum class Second : std::size_t {
#define PRESSCUT_FEATURE(name) k_##name,
  PRESSCUT_SECOND_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
      kCount
};
constexpr std::size_t kColumns = static_cast<std::size_t>(Second::kCount);

class SecondPass {
 public:
  SecondPass(const dom::Page& page, const PageMeasures& measures, const std::vector<float>& scores)
      : page_(page), measures_(measures), scores_(scores), count_(page.blocks.size()) {}

  model::FeatureTable write() {
    table_.columns = kColumns;
    table_.values.assign(kColumns * count_, 0.0F);
    sum_scores();
    write_neighbours();
    write_page();
    write_shapes();
    write_sections();
    return std::move(table_);
  }

 private:
  float& at(std::size_t block, Second f) {
    return table_.values[block * kColumns + static_cast<std::size_t>(f)];
  }
  float words(std::size_t block) const {
    return static_cast<float>(page_.blocks[static_cast<dom::BlockId>(block)].words) + 1;
  }
  bool is_sure(std::size_t block) const {
    return scores_[block] >= kSure && page_.blocks[static_cast<dom::BlockId>(block)].words >= kSureWords;
  }

  void sum_scores() {
    mass_.assign(count_ + 1, 0.0);
    words_.assign(count_ + 1, 0.0);
    for (std::size_t i = 0; i < count_; ++i) {
      mass_[i + 1] = mass_[i] + static_cast<double>(scores_[i] * words(i));
      words_[i + 1] = words_[i] + static_cast<double>(words(i));
      squares_ += static_cast<double>(scores_[i] * scores_[i] * words(i));
    }
  }

  // Word-weighted mean score of blocks [first, last) without `block`; -1 when nothing is left.
  float mean_without(std::size_t first, std::size_t last, std::size_t block) const {
    double mass = mass_[last] - mass_[first];
    double all = words_[last] - words_[first];
    if (block >= first && block < last) {
      mass -= static_cast<double>(scores_[block] * words(block));
      all -= static_cast<double>(words(block));
    }
    return all <= 0.5 ? -1.0F : static_cast<float>(mass / all);
  }

  void write_neighbours() {
    for (std::size_t i = 0; i < count_; ++i) {
      at(i, Second::k_score) = scores_[i];
      const auto neighbour = [&](std::ptrdiff_t offset) {
        const std::ptrdiff_t other = static_cast<std::ptrdiff_t>(i) + offset;
        const bool inside = other >= 0 && other < static_cast<std::ptrdiff_t>(count_);
        return inside ? scores_[static_cast<std::size_t>(other)] : -1.0F;
      };
      for (std::ptrdiff_t k = 0; k < 4; ++k) {
        table_.values[i * kColumns + static_cast<std::size_t>(Second::k_score_m4) +
                      static_cast<std::size_t>(k)] = neighbour(k - 4);
        table_.values[i * kColumns + static_cast<std::size_t>(Second::k_score_p1) +
                      static_cast<std::size_t>(k)] = neighbour(k + 1);
      }
      const Containers& containers = measures_.containers[i];
      for (std::size_t c = 0; c < kContainers; ++c) {
        const auto [first, last] = containers[c];
        table_.values[i * kColumns + static_cast<std::size_t>(Second::k_rest1) + c] =
            first == last ? -1.0F : mean_without(first, last, i);
      }
      const auto window = [&](std::size_t reach) {
        return mean_without(i < reach ? 0 : i - reach, std::min(count_, i + reach + 1), i);
      };
      at(i, Second::k_window5) = window(5);
      at(i, Second::k_window12) = window(12);
    }
  }

  void write_page() {
    std::size_t first_sure = count_;
    std::size_t last_sure = 0;
    std::size_t sure = 0;
    for (std::size_t i = 0; i < count_; ++i) {
      if (!is_sure(i)) continue;
      if (first_sure == count_) first_sure = i;
      last_sure = i;
      ++sure;
    }
    double since = -1;
    for (std::size_t i = 0; i < count_; ++i) {
      at(i, Second::k_mass_before) = static_cast<float>(mass_[count_] > 0 ? mass_[i] / mass_[count_] : 0);
      at(i, Second::k_mass_total) = static_cast<float>(std::log1p(std::min(mass_[count_], 1000.0)));
      at(i, Second::k_page_mean) =
          static_cast<float>(words_[count_] > 0 ? mass_[count_] / words_[count_] : 0);
      at(i, Second::k_sure_blocks) = static_cast<float>(std::min<std::size_t>(sure, 15));
      const auto distance = [&](std::size_t to) {
        const auto d = static_cast<float>(static_cast<std::ptrdiff_t>(i) - static_cast<std::ptrdiff_t>(to));
        return sure == 0 ? -300.0F : std::clamp(d, -60.0F, 60.0F);
      };
      at(i, Second::k_to_first_sure) = distance(first_sure);
      at(i, Second::k_to_last_sure) = distance(last_sure);
      at(i, Second::k_words_since_sure) = static_cast<float>(since < 0 ? -1 : std::log1p(words_[i] - since));
      if (is_sure(i)) since = words_[i + 1];
    }
    double until = -1;
    for (std::size_t i = count_; i-- > 0;) {
      at(i, Second::k_words_until_sure) =
          static_cast<float>(until < 0 ? -1 : std::log1p(until - words_[i + 1]));
      if (is_sure(i)) until = words_[i];
    }
  }

  // Blocks of one shape (tag, class and parent's of the element) tend to share their fate.
  void write_shapes() {
    struct Group {
      double mass = 0, words = 0;
      std::uint32_t count = 0;
      float best = 0;
    };
    std::unordered_map<std::uint64_t, Group> groups;
    std::vector<std::uint64_t> shapes(count_);
    for (std::size_t i = 0; i < count_; ++i) {
      shapes[i] = shape_of(measures_.element[i]);
      Group& group = groups[shapes[i]];
      group.mass += static_cast<double>(scores_[i] * words(i));
      group.words += static_cast<double>(words(i));
      ++group.count;
      if (page_.blocks[static_cast<dom::BlockId>(i)].words >= kSureWords)
        group.best = std::max(group.best, scores_[i]);
    }
    for (std::size_t i = 0; i < count_; ++i) {
      const Group& group = groups[shapes[i]];
      const double mass = group.mass - static_cast<double>(scores_[i] * words(i));
      const double rest = group.words - static_cast<double>(words(i));
      at(i, Second::k_shape_mean) = rest <= 0.5 ? -1.0F : static_cast<float>(mass / rest);
      at(i, Second::k_shape_best) = group.best;
      // The same measures against what the page's text reaches at all: a page whose best blocks score 0.6 is
      // as sure of them as another of its 0.95.
      const double level = page_level();
      at(i, Second::k_level) = static_cast<float>(level);
      at(i, Second::k_shape_level) = static_cast<float>(level <= 0 || rest <= 0.5 ? -1 : mass / rest / level);
      at(i, Second::k_window_level) =
          level <= 0 ? -1.0F : static_cast<float>(static_cast<double>(at(i, Second::k_window5)) / level);
      at(i, Second::k_shape_count) = static_cast<float>(std::min(group.count, 50U));
    }
  }

  // Mean score of the page's text, weighted by words times score.
  double page_level() const { return mass_[count_] <= 0 ? 0 : squares_ / mass_[count_]; }

  std::uint64_t shape_of(dom::NodeId element) const {
    std::uint64_t hash = base::kHashStart;
    for (int level = 0; level < 2 && element != dom::kNoNode; ++level) {
      hash = base::hash_text(page_.document.node(element).text, hash);
      hash = base::hash_text(page_.document.attribute(element, "class"), hash);
      element = page_.document.node(element).parent;
    }
    return hash;
  }

  // A heading is worth what stands under it, up to the next heading; a paragraph knows its heading.
  void write_sections() {
    const auto is_heading = [&](std::size_t i) {
      const auto& distance = measures_.contexts[measures_.element[i]].distance;
      return distance[static_cast<std::size_t>(Landmark::kHeading)] <= 2;
    };
    std::size_t end = count_;
    for (std::size_t i = count_; i-- > 0;) {
      at(i, Second::k_section_mean) = mean_without(std::min(i + 1, end), end, i);
      at(i, Second::k_section_words) =
          static_cast<float>(std::log1p(words_[end] - words_[std::min(i + 1, end)]));
      if (is_heading(i)) end = i;
    }
    std::ptrdiff_t heading = -1;
    for (std::size_t i = 0; i < count_; ++i) {
      at(i, Second::k_since_heading) =
          heading < 0 ? -1.0F : std::min(static_cast<float>(static_cast<std::ptrdiff_t>(i) - heading), 40.0F);
      at(i, Second::k_heading_score) = heading < 0 ? -1.0F : scores_[static_cast<std::size_t>(heading)];
      if (is_heading(i)) heading = static_cast<std::ptrdiff_t>(i);
    }
  }

  const dom::Page& page_;
  const PageMeasures& measures_;
  const std::vector<float>& scores_;
  std::size_t count_;
  model::FeatureTable table_;
  std::vector<double> mass_, words_;  // running sums
  double squares_ = 0;
};

}  // namespace

const std::vector<std::string>& second_pass_names() {
  static const std::vector<std::string> names = {
#define PRESSCUT_FEATURE(name) #name,
      PRESSCUT_SECOND_FEATURES(PRESSCUT_FEATURE)
#undef PRESSCUT_FEATURE
  };
  return names;
}

model::FeatureTable compute_second_pass(const dom::Page& page, const PageMeasures& measures,
                                        const std::vector<float>& scores) {
  return SecondPass(page, measures, scores).write();
}

}  // namespace presscut::body
