// Where pages come from and how they are read.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace presscut::input {

enum class InputKind { kAuto, kHtml, kJsonLines, kWarc };

inline constexpr std::size_t kDefaultMaxBytes = std::size_t{64} << 20;

struct InputOptions {
  std::vector<std::string> names;  // "-" is standard input
  std::string files_from;          // file with further names, empty: none
  bool listed = false;             // `names` contain those of the list, which has been read
  std::string list_error;          // met while it was read
  bool null_separated = false;
  bool recursive = false;
  std::string glob;
  InputKind kind = InputKind::kAuto;
  std::string url;
  std::string charset;
  std::size_t max_bytes = kDefaultMaxBytes;
};

}  // namespace presscut::input
