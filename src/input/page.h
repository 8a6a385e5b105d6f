// One page on its way from an input to its result.
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/warning.h"

namespace presscut::input {

struct Page {
  std::string source;  // name that is printed
  std::string path;    // file that still has to be read; empty when `bytes` contains the page
  std::string bytes;
  std::string url;
  std::string charset;
  std::string name;  // relative name for --output-dir, without the format's extension
  base::Warnings warnings;
  std::shared_ptr<const nlohmann::ordered_json> input;  // other keys of a JSON Lines page, or null
  bool incomplete = false;                              // part of it could not be read; a warning says which
  /// Why there is no page. The codes are stable, they are printed in JSON and CSV: "unreadable", "too_large",
  /// "not_text", "bad_line", "bad_record", "no_pages".
  base::Problem failure;
};

}  // namespace presscut::input
