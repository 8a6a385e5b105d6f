#include "body/block_reasons.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/deadline.h"
#include "body/second_pass.h"
#include "model/forest.h"

namespace presscut::body {
namespace {

constexpr std::size_t kReasons = 3;
constexpr float kMinChange = 0.1F;  // log-odds

// "article.story > div > p": the last elements, each with the first class.
std::string path_of(const dom::Document& document, dom::NodeId element) {
  std::string path;
  for (int level = 0; level < 4 && element != dom::kNoNode; ++level) {
    std::string step(document.node(element).text);
    const std::string_view classes = document.attribute(element, "class");
    const std::string_view name = classes.substr(0, std::min(classes.find(' '), classes.size()));
    if (!name.empty()) step.append(".").append(name);
    path = path.empty() ? step : step + " > " + path;
    element = document.node(element).parent;
  }
  return path;
}

std::vector<float> column_medians(const model::FeatureTable& table, std::size_t rows) {
  std::vector<float> medians(table.columns);
  std::vector<float> column(rows);
  for (std::size_t c = 0; c < table.columns && rows > 0; ++c) {
    for (std::size_t r = 0; r < rows; ++r) column[r] = table.row(r)[c];
    const auto middle = column.begin() + static_cast<std::ptrdiff_t>(rows / 2);
    std::nth_element(column.begin(), middle, column.end());
    medians[c] = *middle;
  }
  return medians;
}

float log_odds(float p) {
  return std::log(std::max(p, 1e-6F) / std::max(1 - p, 1e-6F));
}

// One row with every feature in turn set to the median: as many rows as columns.
std::vector<std::string> reasons_for(const model::FeatureTable& first, const model::FeatureTable& second,
                                     std::size_t block, const std::vector<float>& medians, float score) {
  const std::size_t columns = first.columns + second.columns;
  model::FeatureTable variants;
  variants.columns = columns;
  for (std::size_t c = 0; c < columns; ++c) {
    variants.values.insert(variants.values.end(), first.row(block), first.row(block) + first.columns);
    variants.values.insert(variants.values.end(), second.row(block), second.row(block) + second.columns);
    variants.values[c * columns + c] = medians[c];
  }
  const std::vector<float> scores = model::evaluate_forest(model::kSecondPass, variants, nullptr, columns);
  std::vector<std::pair<float, std::size_t>> changes;
  for (std::size_t c = 0; c < columns; ++c) changes.emplace_back(log_odds(score) - log_odds(scores[c]), c);
  const std::size_t wanted = std::min(kReasons, changes.size());
  std::partial_sort(changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(wanted), changes.end(),
                    [](const auto& a, const auto& b) {
                      return std::abs(a.first) != std::abs(b.first) ? std::abs(a.first) > std::abs(b.first)
                                                                    : a.second < b.second;
                    });
  std::vector<std::string> reasons;
  for (std::size_t i = 0; i < wanted && std::abs(changes[i].first) >= kMinChange; ++i) {
    const std::size_t c = changes[i].second;
    const std::string& name = c < first.columns ? feature_names()[c] : second_pass_names()[c - first.columns];
    const float value = c < first.columns ? first.row(block)[c] : second.row(block)[c - first.columns];
    reasons.push_back(fmt::format("{}={:.3g} ({:+.1f})", name, value, changes[i].first));
  }
  return reasons;
}

}  // namespace

void explain_blocks(const dom::Page& page, const PageMeasures& measures, const std::vector<Label>& labels,
                    const model::FeatureTable& first, const model::FeatureTable& second,
                    base::Explanation& explanation) {
  std::vector<float> medians = column_medians(first, page.blocks.size());
  const std::vector<float> more = column_medians(second, page.blocks.size());
  medians.insert(medians.end(), more.begin(), more.end());
  for (dom::BlockId id = 0; id < page.blocks.size(); ++id) {
    base::check_deadline();
    base::BlockVerdict verdict;
    verdict.text = std::string(page.blocks[id].text);
    verdict.path = path_of(page.document, measures.element[id]);
    verdict.role = role_name(labels[id].role);
    verdict.rule = labels[id].rule;
    verdict.score = static_cast<double>(labels[id].score);
    verdict.reasons = reasons_for(first, second, id, medians, labels[id].score);
    explanation.blocks.push_back(std::move(verdict));
  }
}

}  // namespace presscut::body
