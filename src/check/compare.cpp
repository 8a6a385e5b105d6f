#include "check/compare.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/fold.h"

namespace presscut::check {
namespace {

std::map<std::string, int> count_words(std::string_view text) {
  std::map<std::string, int> counts;
  const std::string key = base::word_key(text);
  std::size_t at = 0;
  while (at < key.size()) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    if (end > at) ++counts[key.substr(at, end - at)];
    at = end + 1;
  }
  return counts;
}

std::string text_of(const Json& value) {
  return value.is_string() ? value.get<std::string>() : std::string();
}

// The actual object, cut to the keys the expected one names.
Json project(const Json& actual, const Json& expected) {
  Json cut = Json::object();
  for (const auto& [key, _] : expected.items()) {
    if (actual.contains(key)) cut[key] = actual[key];
  }
  return cut;
}

bool same_objects(const Json& expected, const Json& actual) {
  if (expected.size() != actual.size()) return false;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    if (project(actual[i], expected[i]) != expected[i]) return false;
  }
  return true;
}

void compare_body(const Expectation& expectation, const Json& result, std::vector<Difference>& differences) {
  const std::string body = text_of(result.value("body", Json(nullptr)));
  for (const std::string& text : expectation.body_contains) {
    if (body.find(text) == std::string::npos) {
      differences.push_back({"body_contains", "not in the body", text, nullptr});
    }
  }
  for (const std::string& text : expectation.body_excludes) {
    if (body.find(text) != std::string::npos) {
      differences.push_back({"body_excludes", "in the body", nullptr, text});
    }
  }
  if (!expectation.min_body_f1) return;
  const Json& wanted = expectation.fields["body"];
  const double f1 = word_f1(text_of(wanted), body);
  if (f1 < *expectation.min_body_f1) {
    differences.push_back({"body",
                           fmt::format("word F1 {:.3f} is below {:.3f}", f1, *expectation.min_body_f1),
                           wanted, result.value("body", Json(nullptr))});
  }
}

}  // namespace

double word_f1(std::string_view a, std::string_view b) {
  const auto left = count_words(a);
  const auto right = count_words(b);
  int total = 0;
  int same = 0;
  for (const auto& [word, count] : left) {
    total += count;
    const auto other = right.find(word);
    if (other != right.end()) same += std::min(count, other->second);
  }
  for (const auto& [_, count] : right) total += count;
  return total == 0 ? 1.0 : 2.0 * same / total;
}

std::vector<Difference> compare(const Expectation& expectation, const Json& result) {
  std::vector<Difference> differences;
  for (const auto& [key, expected] : expectation.fields.items()) {
    if (key == "body" && expectation.min_body_f1) continue;
    const Json actual = result.value(key, Json(nullptr));
    const bool objects = key == "photos" || key == "quotes";
    if (objects ? same_objects(expected, actual) : expected == actual) continue;
    differences.push_back(
        {key, objects ? fmt::format("{} expected, {} found", expected.size(), actual.size()) : "differs",
         expected, actual});
  }
  compare_body(expectation, result, differences);
  return differences;
}

}  // namespace presscut::check
