// Where results go: standard output, one file, or a file a page. Files are written beside their place and
// renamed when all is well, so nobody sees half of one, and an input is never overwritten.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace presscut::cli {

/// Writes all of the text to the descriptor. Returns 0, or the system's error.
int write_fully(int descriptor, std::string_view text);

/// A file that comes into being as a whole.
class NewFile {
 public:
  NewFile() = default;
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  ~NewFile();  // what was not finished is removed

  /// All of these return a message when they fail. Special files (pipes, /dev/null) are written directly.
  std::optional<std::string> open(const std::string& path);
  std::optional<std::string> write(std::string_view text);
  std::optional<std::string> finish();

 private:
  std::optional<std::string> flush();

  std::string path_;
  std::string temporary_;  // empty when written directly
  std::string buffer_;
  int descriptor_ = -1;
};

/// Files by what they are, not by how they are called.
class FileSet {
 public:
  void add(const std::string& path);
  bool contains(const std::string& path) const;

 private:
  std::set<std::pair<unsigned long long, unsigned long long>> files_;  // device and inode
};

class Output {
 public:
  enum class Result { kWritten, kClosed, kFailed };

  /// Everything goes to standard output.
  Output() = default;
  /// Everything goes to one file. Message when it cannot be.
  std::optional<std::string> use_file(const std::string& path, const FileSet& inputs);
  /// A file a page, in this directory, which is made when it is missing.
  std::optional<std::string> use_directory(const std::string& path, std::string_view extension);

  /// One page's text. `name` is its relative name, `inputs` what must not be overwritten. kClosed: nobody
  /// reads any more. kFailed: `message` tells why; only with a directory can the next page succeed.
  Result write(std::string_view text, const std::string& name, const FileSet& inputs, std::string& message);
  /// Text that belongs to no page (the header of a table): nothing in directories, where write() puts it
  /// first.
  void set_header(std::string header) { header_ = std::move(header); }
  std::optional<std::string> finish();
  bool is_directory() const { return !directory_.empty(); }

 private:
  Result write_page_file(std::string_view text, const std::string& name, const FileSet& inputs,
                         std::string& message);

  std::unique_ptr<NewFile> file_;
  std::string directory_;
  std::string extension_;
  std::string header_;
  bool header_written_ = false;
  std::set<std::string> used_names_;
};

}  // namespace presscut::cli
