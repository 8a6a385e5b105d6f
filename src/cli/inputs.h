// The pages that the command line names: files, standard input, lists, directories, JSON Lines, WARC.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/byte_source.h"
#include "cli/json_lines.h"
#include "cli/options.h"
#include "cli/page.h"
#include "cli/warc.h"

namespace presscut::cli {

class PageStream {
 public:
  explicit PageStream(const Options& options);

  /// More than one page may come: several inputs, or one that holds many.
  bool several();

  /// The next page, in the order of the command line; what cannot be read is a page with a failure. Files are
  /// only named, see load_page. False at the end.
  bool next(Page& page);

  /// Number of pages to come when it is known: all inputs are plain files.
  std::optional<std::size_t> known_total() const;

 private:
  bool next_name(std::string& name);
  void add_directory(const std::string& path);
  bool open(const std::string& name, Page& page);

  const Options& options_;
  std::vector<std::string> names_;      // in reverse: the next one is at the back
  std::unique_ptr<ByteSource> list_;    // --files-from
  std::unique_ptr<ByteSource> source_;  // the open JSON Lines or WARC file
  std::unique_ptr<JsonLinesReader> json_lines_;
  std::unique_ptr<WarcReader> warc_;
  bool list_opened_ = false;
  std::string list_error_;     // met in the middle of the list
  std::optional<Page> first_;  // opened by several()
};

/// Reads the file that the page names, unpacks gzip, and refuses what is too large or no text; the page then
/// holds bytes or a failure.
void load_page(Page& page, std::size_t max_bytes);

/// The name matches the pattern of "*" and "?"; upper and lower case are one.
bool matches_glob(std::string_view pattern, std::string_view name);

}  // namespace presscut::cli
