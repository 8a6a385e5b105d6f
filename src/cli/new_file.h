// Files that appear under their name only when they are complete.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"

namespace presscut::cli {

/// Writes all of the text to the descriptor, waiting where it does not block. Returns 0, or the system's
/// error.
int write_fully(int descriptor, std::string_view text);

/// Written to a temporary file and renamed when complete. Special files (pipes, /dev/null) are written
/// directly.
class NewFile {
 public:
  NewFile() = default;
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  ~NewFile();  // what was not finished is removed

  base::Problem open(const std::string& path);
  base::Problem write(std::string_view text);
  /// With `durable` the bytes are on the disk before the name is theirs.
  base::Problem finish(bool durable);

 private:
  base::Problem flush();

  std::string path_;
  std::string temporary_;  // empty when written directly
  std::string buffer_;
  int descriptor_ = -1;
};

/// Files by what they are, not by how they are called.
class FileSet {
 public:
  /// Adds the file of that name, if there is one.
  void add(const std::string& path);
  /// Adds the file that is open as that descriptor.
  void add_descriptor(int descriptor);
  bool contains(const std::string& path) const;

 private:
  std::set<std::pair<unsigned long long, unsigned long long>> files_;  // device and inode
};

}  // namespace presscut::cli
