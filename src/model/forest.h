// Gradient-boosted trees: how every trained table of model/tables is stored and evaluated.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "model/feature_table.h"

namespace presscut::model {

/// An inner node: go to `left` when the feature is at most the threshold, else to `right`. A negative child
/// is the leaf ~child of the forest.
struct TreeNode {
  float threshold;
  std::uint8_t feature;
  std::int16_t left;
  std::int16_t right;
};

/// Trees of one model. Written by src/training/forest_table.py.
struct Forest {
  const TreeNode* nodes;
  const float* leaves;
  const std::int16_t* roots;  // index of each tree's first node
  std::size_t tree_count;
  std::size_t feature_count;  // columns that the training saw, or the last one used and one more
};

// The models. What each is for, what it was trained on and where it fails: src/training/cards.
extern const Forest kFirstPass;     // is a block body text, by itself?
extern const Forest kSecondPass;    // … and by the first scores of its surroundings?
extern const Forest kVerdict;       // is the page an article?
extern const Forest kTitleRanker;   // which candidate is the headline?
extern const Forest kDateRanker;    // … the date?
extern const Forest kAuthorRanker;  // … the authors?
extern const Forest kCaption;       // is a block near an image its caption?
extern const Forest kCredit;        // … its credit line?
extern const Forest kQuotation;     // is text between marks a quotation?
extern const Forest kSpeaker;       // which mention of somebody speaks it?
extern const Forest kNominee;       // … and whom it stands for, by all quotations of the article

/// Sum of the trees' leaves for one row of features: the log-odds of a classifier, a ranker's score, of which
/// only the order means something. Added up in the order of the trees, so the result is the same on every
/// machine.
double sum_of_trees(const Forest& forest, std::span<const float> row);

/// Probability (0 to 1) for log-odds.
float probability(double log_odds);

/// Probability for each of `rows` rows. `second`, when given, continues each row of `first`: its columns are
/// numbered behind those of `first`.
std::vector<float> evaluate_forest(const Forest& forest, const FeatureTable& first,
                                   const FeatureTable* second, std::size_t rows);

}  // namespace presscut::model
