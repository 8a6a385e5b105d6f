#include "model/forest.h"

#include <cmath>
#include <vector>

#include "author/author_candidates.h"
#include "body/features.h"
#include "body/second_pass.h"
#include "catch_compat.h"
#include "date/date_ranking.h"
#include "title/title_candidates.h"

using namespace presscut;

namespace {

// Two trees: x0 <= 1 gives .5, else x1 <= 2 gives 1, else -1; and a constant of .25.
const model::TreeNode kNodes[] = {{1.0F, 0, -1, 1}, {2.0F, 1, -2, -3}, {0.0F, 0, -4, -4}};
const float kLeaves[] = {.5F, 1.0F, -1.0F, .25F};
const std::int16_t kRoots[] = {0, 2};
const model::Forest kTwoTrees = {kNodes, kLeaves, kRoots, 2, 2};

}  // namespace

TEST_CASE("forest: a row takes the left branch up to the threshold, leaves are added up", "[model]") {
  CHECK(model::sum_of_trees(kTwoTrees, std::vector<float>{1.0F, 9.0F}) == .75);
  CHECK(model::sum_of_trees(kTwoTrees, std::vector<float>{1.5F, 2.0F}) == 1.25);
  CHECK(model::sum_of_trees(kTwoTrees, std::vector<float>{1.5F, 2.5F}) == -.75);
}

TEST_CASE("forest: columns of the second table follow those of the first", "[model]") {
  const model::FeatureTable first{{1.0F, 1.5F}, 1};
  const model::FeatureTable second{{9.0F, 2.5F}, 1};
  const std::vector<float> scores = model::evaluate_forest(kTwoTrees, first, &second, 2);
  REQUIRE(scores.size() == 2);
  CHECK(scores[0] == model::probability(.75));
  CHECK(scores[1] == model::probability(-.75));
  CHECK(model::probability(0) == .5F);
}

TEST_CASE("forest: each model was trained with the features that the program computes", "[model]") {
  const std::size_t first = body::feature_names().size();
  CHECK(model::kFirstPass.feature_count <= first);
  CHECK(model::kSecondPass.feature_count <= first + body::second_pass_names().size());
  CHECK(model::kTitleRanker.feature_count == title::kTitleFeatures);
  CHECK(model::kDateRanker.feature_count == date::kDateFeatures);
  CHECK(model::kAuthorRanker.feature_count == author::kAuthorFeatures);
}
