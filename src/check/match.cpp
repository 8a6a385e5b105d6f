#include "check/match.h"

#include "check/compare.h"

namespace presscut::check {
namespace {

constexpr double kAlike = 0.5;         // word F1
constexpr std::size_t kMaxList = 200;  // of lists that are compared each with each

std::string text_of(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string element_lines(const Json& element, const Json& keys) {
  if (!element.is_object()) return text_of(element);
  std::string out;
  for (const auto& [key, value] : element.items()) {
    if (keys.is_object() && !keys.contains(key)) continue;
    out += (out.empty() ? "" : "\n") + key + ": " + text_of(value);
  }
  return out;
}

std::vector<ElementPair> match_elements(const Json& expected, const Json& actual) {
  std::vector<ElementPair> pairs(expected.size());
  std::vector<bool> used(actual.size(), false);
  const bool compares = expected.size() <= kMaxList && actual.size() <= kMaxList;
  for (std::size_t e = 0; e < expected.size(); ++e) {
    pairs[e].expected = e;
    const std::string wanted = element_lines(expected[e], expected[e]);
    for (std::size_t a = 0; a < actual.size() && !pairs[e].actual; ++a) {
      if (used[a] || element_lines(actual[a], expected[e]) != wanted) continue;
      pairs[e].actual = a;
      used[a] = true;
    }
  }
  for (std::size_t e = 0; compares && e < expected.size(); ++e) {
    if (pairs[e].actual) continue;
    const std::string wanted = element_lines(expected[e], expected[e]);
    double best = kAlike;
    for (std::size_t a = 0; a < actual.size(); ++a) {
      if (used[a]) continue;
      const double alike = word_f1(wanted, element_lines(actual[a], expected[e]));
      if (alike < best || (pairs[e].actual && alike == best)) continue;
      best = alike;
      pairs[e].actual = a;
    }
    if (pairs[e].actual) used[*pairs[e].actual] = true;
  }
  for (std::size_t a = 0; a < actual.size(); ++a) {
    if (!used[a]) pairs.push_back({std::nullopt, a});
  }
  return pairs;
}

}  // namespace presscut::check
