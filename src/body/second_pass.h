// The second look: what the first pass thought of a block's surroundings.
#pragma once

#include <string>
#include <vector>

#include "body/features.h"

namespace presscut::body {

#define PRESSCUT_SECOND_FEATURES(X)                                                                        \
  X(score)                                                                                                 \
  X(score_m4) X(score_m3) X(score_m2) X(score_m1) X(score_p1) X(score_p2) X(score_p3) X(score_p4) X(rest1) \
      X(rest2) X(rest3) X(rest4) X(window5) X(window12) X(mass_before) X(mass_total) X(sure_blocks)        \
          X(page_mean) X(to_first_sure) X(to_last_sure) X(words_since_sure) X(words_until_sure)            \
              X(shape_mean) X(shape_count) X(section_mean) X(section_words) X(since_heading)               \
                  X(heading_score) X(shape_best) X(level) X(shape_level) X(window_level)

/// One row a block; `scores` are first-pass probabilities, one a block.
model::FeatureTable compute_second_pass(const dom::Page& page, const PageMeasures& measures,
                                        const std::vector<float>& scores);

const std::vector<std::string>& second_pass_names();

}  // namespace presscut::body
