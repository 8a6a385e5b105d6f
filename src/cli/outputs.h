// Where results go: standard output, one file, or one file per page. An input is never overwritten.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>

#include "base/result.h"
#include "cli/new_file.h"

namespace presscut::cli {

/// Code of the error when nobody reads standard output any more, which is not a failure.
inline constexpr std::string_view kClosedPipe = "closed";

class Output {
 public:
  /// Everything goes to standard output.
  Output() = default;
  /// Everything goes to one file.
  base::Problem use_file(const std::string& path, const FileSet& inputs);
  /// One file per page, in this directory, which is made when it is missing.
  base::Problem use_directory(const std::string& path, std::string_view extension);

  /// One page's text. `name` is its relative name, `inputs` what must not be overwritten. Only with a
  /// directory can the next page succeed after an error.
  base::Problem write(std::string_view text, const std::string& name, const FileSet& inputs);
  /// Text that belongs to no page (the header of a table): nothing in directories, where write() puts it
  /// first.
  void set_header(std::string header) { header_ = std::move(header); }
  /// Puts the file in its place. Without it, nothing of the file stays.
  base::Problem finish();
  bool is_directory() const { return !directory_.empty(); }

 private:
  base::Problem write_page_file(std::string_view text, const std::string& name, const FileSet& inputs);

  std::unique_ptr<NewFile> file_;
  std::string directory_;
  std::string extension_;
  std::string header_;
  bool header_written_ = false;
  std::set<std::string> used_names_;
};

/// The name as one below a directory, which it cannot leave: no root, no "..", no control characters. Inputs
/// give names of any kind. Never empty.
std::string name_below(std::string_view name);

}  // namespace presscut::cli
