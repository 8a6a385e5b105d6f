// One page on its way from an input to its result.
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace presscut::cli {

/// Why an input gave no page. The codes are stable: they stand in JSON and CSV.
struct Failure {
  std::string code;  // "unreadable", "too_large", "not_text", "bad_line", "bad_record", "timeout",
                     // "no_memory", "internal"
  std::string message;
};

struct Page {
  std::string source;  // name that is printed
  std::string path;    // file that still has to be read; empty when `bytes` holds the page
  std::string bytes;
  std::string url;
  std::string charset;
  std::string name;  // relative name for --output-dir, without the format's extension
  std::vector<std::string> warnings;
  std::shared_ptr<const nlohmann::ordered_json> input;  // other keys of a JSON Lines page, or null
  std::optional<Failure> failure;
};

}  // namespace presscut::cli
