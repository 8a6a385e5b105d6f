#include "check/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "check/compare.h"

namespace presscut::check {
namespace {

// F1 of equal elements; expected objects are compared by the keys they name.
double element_f1(const Json& expected, const Json& actual) {
  if (expected.size() + actual.size() == 0) return 1;
  std::vector<bool> used(actual.size(), false);
  std::size_t same = 0;
  for (const Json& element : expected) {
    for (std::size_t i = 0; i < actual.size(); ++i) {
      const auto matches = [&] {
        if (!element.is_object()) return actual[i] == element;
        return std::all_of(element.items().begin(), element.items().end(), [&](const auto& item) {
          return actual[i].contains(item.key()) && actual[i][item.key()] == item.value();
        });
      };
      if (used[i] || !matches()) continue;
      used[i] = true;
      ++same;
      break;
    }
  }
  return 2.0 * static_cast<double>(same) / static_cast<double>(expected.size() + actual.size());
}

double field_score(const std::string& field, const Json& expected, const Json& actual) {
  if (field == "body" && expected.is_string()) {
    return word_f1(expected.get<std::string>(),
                   actual.is_string() ? actual.get<std::string>() : std::string());
  }
  if (field == "photos" || field == "quotes") return element_f1(expected, actual);
  return expected == actual ? 1 : 0;
}

}  // namespace

void Figures::add(const Expectation& expectation, const Json& result) {
  for (const auto& [field, expected] : expectation.fields.items()) {
    auto& [pages, sum] = sums_[field];
    ++pages;
    sum += field_score(field, expected, result.value(field, Json(nullptr)));
  }
}

std::vector<Figure> Figures::list() const {
  std::vector<Figure> figures;
  for (const std::string_view name : expectation_fields()) {
    const auto found = sums_.find(std::string(name));
    if (found == sums_.end()) continue;
    const auto& [pages, sum] = found->second;
    figures.push_back({found->first, pages, sum / static_cast<double>(pages)});
  }
  return figures;
}

base::Result<Floors> parse_floors(std::string_view text) {
  Floors floors;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    const std::string part(text.substr(at, end - at));
    at = end + 1;
    const std::size_t equals = part.find('=');
    const std::string field = part.substr(0, equals);
    if (auto unknown = check_field_name(field)) return *unknown;
    const std::string number = equals == std::string::npos ? "" : part.substr(equals + 1);
    char* rest = nullptr;
    const double value = std::strtod(number.c_str(), &rest);
    if (number.empty() || *rest != '\0' || value < 0 || value > 1)
      return base::Error{"floor",
                         fmt::format("\"{}\": expected FIELD=NUMBER with a number from 0 to 1", part)};
    floors[field] = value;
  }
  return floors;
}

}  // namespace presscut::check
