// Accuracy over many expectations, where exactness would be too strict.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "check/expectation.h"

namespace presscut::check {

/// Mean over the pages whose expectation holds the field.
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

/// "body=0.95,title=0.9" as floors; nothing, and `error` filled, when it cannot be read.
std::optional<std::map<std::string, double>> parse_floors(const std::string& text, std::string& error);

}  // namespace presscut::check
