#include "photo/series.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/fold.h"

namespace presscut::photo {
namespace {

constexpr int kSeriesWords = 4;  // with which all captions of a series begin
constexpr std::size_t kMinOfSeries = 8;

}  // namespace

void mark_series(std::vector<PhotoEntry>& entries, std::string_view article_title) {
  std::unordered_map<std::string, std::size_t> seen;
  const auto opening = [](const PhotoEntry& entry) {
    const std::string key = base::word_key(std::string_view(entry.text.caption).substr(0, 120));
    std::size_t at = 0;
    for (int word = 0; word < kSeriesWords && at != std::string::npos; ++word) at = key.find(' ', at + 1);
    return at == std::string::npos ? std::string() : key.substr(0, at);
  };
  std::unordered_set<std::string_view> seen_captions;
  for (const PhotoEntry& entry : entries) {
    if (seen_captions.insert(entry.text.caption).second) ++seen[opening(entry)];
  }
  const std::string title = base::word_key(article_title);
  for (PhotoEntry& entry : entries) {
    const std::string key = opening(entry);
    if (!key.empty() && seen[key] >= kMinOfSeries && title.find(key) == std::string::npos)
      entry.image.furniture = true;
  }
}

}  // namespace presscut::photo
