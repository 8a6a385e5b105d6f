// The pages that the command line names: files, standard input, lists, directories, JSON Lines, WARC.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "input/byte_source.h"
#include "input/feed.h"
#include "input/input_options.h"
#include "input/json_lines.h"
#include "input/page.h"
#include "input/warc.h"

namespace presscut::input {

class PageStream {
 public:
  explicit PageStream(const InputOptions& options);

  /// More than one page may come: several inputs, or one that contains many.
  bool several();

  /// The next page, in the order of the command line; what cannot be read is a page with a failure. Files are
  /// only named, see load_page. False at the end.
  bool next(Page& page);

  /// Number of pages to come when it is known: all inputs are plain files, or folders, which are looked
  /// through for it. Those that turn out to contain several pages count as one.
  std::optional<std::size_t> known_total() const;

  /// Some input was JSON Lines, WARC or a feed, so far.
  bool saw_records() const { return saw_records_; }

 private:
  // Where a name comes from; a folder's end is a mark behind the names found in it.
  enum class Origin { kGiven, kFound, kFolderEnd };
  struct Name {
    std::string path;
    Origin origin = Origin::kGiven;
  };

  bool next_name(Name& name);
  bool is_wanted(const std::string& name) const;
  void add_directory(const Name& directory);
  bool open(const Name& given, Page& page);

  const InputOptions& options_;
  std::vector<Name> names_;             // in reverse: the next one is at the back
  std::unique_ptr<ByteSource> list_;    // --files-from
  std::unique_ptr<ByteSource> source_;  // the open JSON Lines or WARC file
  std::unique_ptr<JsonLinesReader> json_lines_;
  std::unique_ptr<WarcReader> warc_;
  std::unique_ptr<FeedReader> feed_;
  std::string feed_name_, feed_error_;  // told behind the items that could be read
  std::string list_error_;              // met in the middle of the list
  bool list_opened_;
  std::size_t found_pages_ = 0;  // in the folder that is being read
  bool saw_records_ = false;
  std::optional<Page> first_;  // opened by several()
};

}  // namespace presscut::input
