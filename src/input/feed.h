// RSS and Atom feeds: a page for each item.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "input/page.h"

namespace presscut::input {

/// The root element is that of a feed: rss, feed or rdf:RDF.
bool begins_feed(std::string_view bytes);

class FeedReader {
 public:
  /// `bytes` are the whole feed; `charset` the caller's, empty for none.
  FeedReader(std::string bytes, std::string name, std::string_view charset);

  /// The next item as a page of its own, with what the feed says about it; a failure for a feed without
  /// items; false at the end.
  bool next(Page& page);

 private:
  std::string text_;
  std::string name_;
  std::string site_;
  std::string language_;
  std::size_t at_ = 0;
  std::size_t item_ = 0;
  bool ended_ = false;
};

}  // namespace presscut::input
