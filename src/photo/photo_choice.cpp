#include "photo/photo_choice.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/fold.h"
#include "base/url.h"
#include "dom/element_words.h"
#include "photo/image_url.h"

namespace presscut::photo {
namespace {

constexpr int kKeep = 2;  // score from which an image is a photo of the article

// One address with two different captions (a montage in a gallery) stays two photos.
bool tells_the_same(const Photo& a, const Photo& b) {
  if (!a.caption || !b.caption) return true;
  const std::string x = base::word_key(*a.caption), y = base::word_key(*b.caption);
  return x.substr(0, 40) == y.substr(0, 40) || x.find(y) != std::string::npos ||
         y.find(x) != std::string::npos;
}

void merge(Photo& photo, const Photo& again) {
  if (!photo.caption) photo.caption = again.caption;
  if (!photo.credit) photo.credit = again.credit;
  if (!photo.alt) photo.alt = again.alt;
}

}  // namespace

int score_photo(const dom::Document& document, const Region& region, const PhotoEntry& entry) {
  const Image& image = entry.image;
  int score = 0;
  const bool text = !entry.text.caption.empty() || !entry.text.credit.empty();
  if (text && entry.marked) score += 3;
  if (image.in_figure) score += 1;
  if (entry.of_article) score += 2;
  const bool before = entry.position < region.first;
  const bool after = entry.position > region.last;
  if (!before && !after) score += 2;
  if (before) {
    const bool below_headline = region.headline != dom::kNoNode && entry.position > region.headline;
    score += below_headline ? 1 : 0;
    if (!document.contains(region.holder, entry.position) && !below_headline && !image.in_figure) score -= 2;
  }
  if (after) {
    const dom::NodeId parent = document.node(region.holder).parent;
    const bool inside = document.contains(region.holder, entry.position) ||
                        (parent != dom::kNoNode && document.node(parent).tag == dom::Tag::k_article &&
                         document.contains(parent, entry.position));
    // A photo beside the text may stand behind it in the markup; what leads elsewhere is not a photo of this
    // page.
    const bool beside = entry.labelled && !entry.text.caption.empty() && !image.teaser;
    score -= inside || beside ? 1 : 4;
  }
  if (image.furniture) score -= 6;
  // Behind the text, a photo that leads to another page is that page's.
  if (image.teaser) score -= text && entry.marked && !entry.text.credit.empty() && !after ? 1 : 4;
  if (image.small) score -= 4;
  if (image.url.empty() && !text) score -= 4;
  if (entry.image.node == dom::kNoNode && after) score -= 4;
  return score;
}

std::vector<Photo> choose_photos(const std::vector<PhotoEntry>& entries, const UnshownImage& unshown,
                                 const std::string& base_url) {
  std::vector<Photo> photos;
  std::unordered_map<std::string, std::size_t> by_key;
  std::unordered_set<std::string> texts;
  bool led = false;
  for (const PhotoEntry& entry : entries) {
    if (entry.score < kKeep) continue;
    Photo photo;
    photo.position = entry.image.node != dom::kNoNode ? entry.image.node : entry.position;
    if (!entry.image.url.empty()) photo.url = base::resolve_url(base_url, entry.image.url);
    if (!entry.image.alt.empty()) photo.alt = entry.image.alt;
    if (!entry.text.caption.empty()) photo.caption = entry.text.caption;
    if (!entry.text.credit.empty()) photo.credit = entry.text.credit;
    if (!entry.image.key.empty()) {
      const auto [same, fresh] = by_key.try_emplace(entry.image.key, photos.size());
      if (!fresh && tells_the_same(photos[same->second], photo)) {
        merge(photos[same->second], photo);
        continue;
      }
    }
    // A caption without an address that a photo before it already has.
    const bool fresh_text =
        texts.insert(photo.caption.value_or("") + '\n' + photo.credit.value_or("")).second;
    if (!photo.url && !fresh_text) continue;
    photos.push_back(std::move(photo));
    led = true;
  }
  // No photo in the text: the one that structured data gives.
  if (!led && !unshown.url.empty() && !is_placeholder(unshown.url) && !dom::names_icon(unshown.url)) {
    Photo photo;
    photo.url = base::resolve_url(base_url, unshown.url);
    if (!unshown.text.caption.empty()) photo.caption = unshown.text.caption;
    if (!unshown.text.credit.empty()) photo.credit = unshown.text.credit;
    photos.push_back(std::move(photo));
    led = true;
  }
  if (led) photos.front().lead = true;
  return photos;
}

void explain_photos(const std::vector<PhotoEntry>& entries, const UnshownImage& unshown,
                    base::Explanation& explanation) {
  bool led = false;
  for (const PhotoEntry& entry : entries) {
    const Image& image = entry.image;
    const bool chosen = entry.score >= kKeep;
    const std::string_view source = image.node == dom::kNoNode ? "photo.caption"
                                    : entry.of_article         ? "photo.structured"
                                    : image.in_figure          ? "photo.figure"
                                                               : "photo.image";
    const std::string_view why = image.furniture ? "in an element for logos, ads or related stories"
                                 : image.teaser  ? "leads to another page"
                                 : image.small   ? "an icon by its size"
                                                 : "";
    const std::string& value = image.url.empty() ? entry.text.caption : image.url;
    explanation.candidates.push_back({"photos", value, std::string(source), static_cast<double>(entry.score),
                                      chosen, std::string(chosen ? "" : why)});
    if (chosen && !led && !entry.text.credit.empty()) {
      explanation.candidates.push_back({"photo_credit", entry.text.credit, std::string(source),
                                        static_cast<double>(entry.score), true, ""});
    }
    led = led || chosen;
  }
  if (unshown.url.empty()) return;
  explanation.candidates.push_back(
      {"photos", unshown.url, "photo.unshown", 0, !led, led ? "the page shows another photo" : ""});
  if (!led && !unshown.text.credit.empty())
    explanation.candidates.push_back({"photo_credit", unshown.text.credit, "photo.unshown", 0, true, ""});
}

}  // namespace presscut::photo
