// Test cases that are text files, so that anyone can add one without C++: an input, and below it, indented,
// what is expected of it.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace presscut::test {

/// One indented line of a case: "  credit: Ann Example". In a value, `\n` stands for a line break.
struct CaseLine {
  std::string key;
  std::string value;
  int line = 0;
};

/// One case. Its input is one or more lines without indentation; a line may begin with `\#`, for `#` begins a
/// comment.
struct TextCase {
  std::vector<std::string> input;
  std::vector<CaseLine> lines;
  int line = 0;  // of the file, where the input starts

  /// The value of the first line with this key, else `fallback`.
  std::string_view get(std::string_view key, std::string_view fallback = "") const;
  /// The values of all lines with this key.
  std::vector<std::string> all(std::string_view key) const;
};

struct CaseFile {
  std::vector<TextCase> cases;
  std::vector<std::string> problems;  // "line 12: …": a malformed file fails its test
};

/// Reads a file of cases; blank lines separate them.
CaseFile parse_cases(std::string_view text);

/// What the program gives for a case under a key, one element for each line that the file should have;
/// `known` is to be set to false for a key that the file does not have.
using Answer = std::function<std::vector<std::string>(const TextCase&, std::string_view key, bool& known)>;

/// Every difference between the cases and the answers as "name.txt:12: …". Lines with a key of `options` are
/// input, all others are expected. Without any case, or with one that expects nothing, that is a difference
/// too.
std::vector<std::string> run_cases(std::string_view name, std::string_view text,
                                   const std::vector<std::string>& options, const Answer& answer);

}  // namespace presscut::test
