#include "body/block_scores.h"

#include <algorithm>

#include "body/second_pass.h"
#include "model/forest.h"

namespace presscut::body {
namespace {

constexpr std::size_t kPiece = 4096;  // blocks; nearly every page has fewer

void append(std::vector<float>& to, const std::vector<float>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

model::FeatureTable slice(const model::FeatureTable& table, std::size_t first, std::size_t last) {
  const float* begin = table.values.data();
  return {{begin + first * table.columns, begin + last * table.columns}, table.columns};
}

}  // namespace

std::vector<float> score_first_pass(FeatureSource& source, std::size_t blocks) {
  std::vector<float> scores;
  scores.reserve(blocks);
  for (std::size_t first = 0; first < blocks; first += kPiece) {
    const std::size_t last = std::min(blocks, first + kPiece);
    const model::FeatureTable rows =
        source.rows(static_cast<dom::BlockId>(first), static_cast<dom::BlockId>(last));
    append(scores, model::evaluate_forest(model::kFirstPass, rows, nullptr, last - first));
  }
  return scores;
}

std::vector<float> score_blocks(const dom::Page& page, const evidence::Metadata& metadata,
                                const PageMeasures& measures) {
  FeatureSource source(page, metadata, measures);
  if (page.blocks.size() <= kPiece) {
    const model::FeatureTable features = source.rows(0, page.blocks.size());
    const std::vector<float> first =
        model::evaluate_forest(model::kFirstPass, features, nullptr, page.blocks.size());
    const model::FeatureTable second = compute_second_pass(page, measures, first);
    return model::evaluate_forest(model::kSecondPass, features, &second, page.blocks.size());
  }
  // The second pass needs every first score: the features are computed twice rather than kept.
  const model::FeatureTable second =
      compute_second_pass(page, measures, score_first_pass(source, page.blocks.size()));
  std::vector<float> scores;
  scores.reserve(page.blocks.size());
  for (std::size_t first = 0; first < page.blocks.size(); first += kPiece) {
    const std::size_t last = std::min<std::size_t>(page.blocks.size(), first + kPiece);
    const model::FeatureTable rows =
        source.rows(static_cast<dom::BlockId>(first), static_cast<dom::BlockId>(last));
    const model::FeatureTable around = slice(second, first, last);
    append(scores, model::evaluate_forest(model::kSecondPass, rows, &around, last - first));
  }
  return scores;
}

}  // namespace presscut::body
