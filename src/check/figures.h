// Accuracy over many expectations, where exactness would be too strict.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "check/expectation.h"

namespace presscut::check {

/// Mean over the pages whose expectation contains the field.
struct Figure {
  std::string field;
  std::size_t pages = 0;
  double value = 0;  // 0 to 1
};

class Figures {
 public:
  /// Body by word F1, photos and quotes by the F1 of equal elements, everything else by equality.
  void add(const Expectation& expectation, const Json& result);
  /// In the schema's order, fields without a page left out.
  std::vector<Figure> list() const;

 private:
  std::map<std::string, std::pair<std::size_t, double>> sums_;
};

/// Least accuracy by field.
using Floors = std::map<std::string, double>;

/// "body=0.95,title=0.9" as floors.
base::Result<Floors> parse_floors(std::string_view text);

}  // namespace presscut::check
