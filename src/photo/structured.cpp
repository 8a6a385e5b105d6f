#include "photo/structured.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/fold.h"
#include "credit/credit_line.h"
#include "photo/image_url.h"

namespace presscut::photo {
namespace {

// The site or the article's author, whom some sites call the creator of every image.
bool is_ours(std::string_view creator, const evidence::Metadata& metadata) {
  if (creator.empty()) return true;
  const std::string key = base::word_key(creator);
  if (metadata.site && base::word_key(*metadata.site) == key) return true;
  return std::any_of(metadata.authors.begin(), metadata.authors.end(),
                     [&](const std::string& author) { return base::word_key(author) == key; });
}

}  // namespace

UnshownImage merge_structured(const evidence::Metadata& metadata, std::vector<PhotoEntry>& entries) {
  UnshownImage unshown;
  for (const evidence::StructuredImage& given : metadata.images) {
    if (given.url.empty()) continue;
    const std::string key = image_key(given.url);
    credit::CaptionText text;
    if (!given.caption.empty()) text = credit::split_caption(given.caption);
    if (!given.credit.empty()) text.credit = credit::clean_credit(given.credit);
    if (text.credit.empty() && !is_ours(given.creator, metadata))
      text.credit = credit::clean_credit(given.creator);
    bool shown = false;
    for (PhotoEntry& entry : entries) {
      if (entry.image.key.empty() || entry.image.key != key) continue;
      shown = true;
      entry.of_article = entry.of_article || given.of_article;
      if (entry.text.caption.empty() && !text.caption.empty()) entry.text.caption = text.caption;
      if (entry.text.credit.empty() && !text.credit.empty()) entry.text.credit = text.credit;
    }
    if (shown || !given.of_article || !unshown.url.empty()) continue;
    unshown.url = given.url;
    unshown.text = std::move(text);
  }
  return unshown;
}

}  // namespace presscut::photo
