#include "photo/image_url.h"

#include <algorithm>
#include <vector>

#include "base/ascii.h"
#include "base/word_table.h"
#include "data/image_addresses.h"

namespace presscut::photo {
namespace {

// A name at least this long tells one image from another.
constexpr std::size_t kTellingName = 9;

int number_at(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (!base::is_digit(c)) break;
    value = std::min(value * 10 + (c - '0'), 1000000);
  }
  return value;
}

bool looks_like_address(std::string_view value) {
  return value.size() > 4 && value.size() < 4000 &&
         value.find_first_of(" \n\t<>{}\"") == std::string_view::npos &&
         value.find_first_of("./") != std::string_view::npos;
}

struct Best {
  std::string_view url;
  int width = -1;
  void offer(std::string_view candidate, int candidate_width) {
    candidate = base::trim(candidate);
    if (candidate_width <= width || !looks_like_address(candidate) || is_placeholder(candidate)) return;
    url = candidate;
    width = candidate_width;
  }
};

void offer_attributes(const dom::Document& document, dom::NodeId element, Best& best) {
  for (const std::string_view name : data::kSourceSetAttributes) {
    const std::string_view set = document.attribute(element, name);
    if (set.empty()) continue;
    int width = 0;
    const std::string_view url = choose_from_srcset(set, &width);
    best.offer(url, std::max(width, 3));
  }
}

std::string percent_decoded(std::string_view text) {
  std::string result;
  const auto hex = [](char c) { return base::is_digit(c) ? c - '0' : (base::to_lower(c) - 'a' + 10); };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && base::is_alnum(text[i + 1]) && base::is_alnum(text[i + 2])) {
      result.push_back(static_cast<char>(hex(text[i + 1]) * 16 + hex(text[i + 2])));
      i += 2;
    } else {
      result.push_back(text[i]);
    }
  }
  return result;
}

bool has_image_extension(std::string_view path) {
  const std::string lower = base::lowered(path);
  for (const std::string_view e : {".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".tif"}) {
    if (lower.find(e) != std::string::npos) return true;
  }
  return false;
}

// "photo-1024x683", "photo_w1200", "photo-scaled", "photo=s750" all give "photo".
std::string stem_of(std::string_view segment) {
  std::string stem = base::lowered(segment);
  for (const std::string_view e : {".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"}) {
    const std::size_t at = stem.find(e);
    if (at != std::string::npos && at > 0) stem.resize(at);
  }
  const std::size_t sign = stem.rfind('=');
  if (sign != std::string::npos && stem.size() - sign < 12 && sign > 8) stem.resize(sign);
  for (bool again = true; again;) {
    again = false;
    const std::size_t cut = stem.find_last_of("-_@.");
    if (cut == std::string::npos || cut == 0) break;
    const std::string_view tail = std::string_view(stem).substr(cut + 1);
    std::size_t digits = 0, others = 0;
    for (const char c : tail) (base::is_digit(c) ? digits : others) += 1;
    const bool size =
        tail == "scaled" || tail == "large" || tail == "medium" || tail == "small" || tail == "thumb" ||
        tail == "full" || tail == "orig" || tail == "original" || tail == "lead" ||
        (digits >= 2 && digits <= 8 && others == 1 && tail.find_first_of("xwh") != std::string_view::npos) ||
        (digits >= 3 && digits <= 4 && others == 0 && stem.size() > 14 && cut > kTellingName) ||
        (digits == 1 && others == 1 && tail.back() == 'x');
    if (size) {
      stem.resize(cut);
      again = true;
    }
  }
  return stem;
}

}  // namespace

std::string_view choose_from_srcset(std::string_view srcset, int* width) {
  std::string_view best;
  int best_width = -1;
  std::size_t at = 0;
  while (at < srcset.size()) {
    while (at < srcset.size() && (base::is_space(srcset[at]) || srcset[at] == ',')) ++at;
    const std::size_t start = at;
    while (at < srcset.size() && !base::is_space(srcset[at])) ++at;
    std::string_view url = srcset.substr(start, at - start);
    int candidate = 0;
    if (url.ends_with(",")) {
      url.remove_suffix(1);
    } else {
      const std::size_t end = std::min(srcset.find(',', at), srcset.size());
      const std::string_view descriptor = base::trim(srcset.substr(at, end - at));
      candidate = number_at(descriptor);
      if (descriptor.ends_with("x")) {
        const std::size_t dot = descriptor.find('.');
        candidate = candidate * 1000 +
                    (dot == std::string_view::npos ? 0 : number_at(descriptor.substr(dot + 1, 1)) * 100);
      }
      at = end;
    }
    if (!url.empty() && candidate > best_width && !is_placeholder(url)) {
      best = url;
      best_width = candidate;
    }
  }
  if (width != nullptr) *width = std::max(best_width, 0);
  return best;
}

bool is_placeholder(std::string_view url) {
  const std::string lower = base::lowered(url.substr(0, 600));
  return lower.starts_with("data:") || base::contains_part<data::kPlaceholderParts>(lower);
}

std::string choose_image_url(const dom::Document& document, dom::NodeId image) {
  Best best;
  offer_attributes(document, image, best);
  const dom::NodeId parent = document.node(image).parent;
  if (parent != dom::kNoNode && document.node(parent).text == "picture") {
    for (dom::NodeId id = parent + 1; id < document.node(parent).end; ++id) {
      if (document.node(id).tag == dom::Tag::k_source) offer_attributes(document, id, best);
    }
  }
  // Below any width that a set gives, above nothing.
  for (const std::string_view name : data::kLazySourceAttributes)
    best.offer(document.attribute(image, name), 2);
  best.offer(document.attribute(image, "src"), 1);
  return std::string(best.url);
}

std::string image_key(std::string_view url) {
  std::string decoded = percent_decoded(url);
  // "…/_next/image?url=https://…/photo.jpg&w=1200": the inner address names the image.
  const std::size_t query = decoded.find('?');
  if (query != std::string::npos) {
    const std::string_view path = std::string_view(decoded).substr(0, query);
    const std::size_t inner = decoded.rfind("http");
    if (inner != std::string::npos && inner > query && !has_image_extension(path)) {
      const std::size_t end = decoded.find_first_of("&?", inner);
      decoded = decoded.substr(inner, end == std::string::npos ? end : end - inner);
    } else if (!has_image_extension(path) && path.substr(path.rfind('/') + 1).size() < kTellingName) {
      const std::size_t end = decoded.find('&');
      return base::lowered(decoded.substr(0, end));
    } else {
      decoded.resize(query);
    }
  }
  std::string_view path = decoded;
  if (const std::size_t host = path.find("//"); host != std::string_view::npos && host < 8) {
    path = path.substr(std::min(path.find('/', host + 2), path.size()));
  }
  path = path.substr(0, std::min(path.find('#'), path.size()));
  std::string key;
  for (int part = 0; part < 4 && !path.empty(); ++part) {
    while (path.ends_with("/")) path.remove_suffix(1);
    const std::size_t slash = path.rfind('/');
    const std::string_view segment = slash == std::string_view::npos ? path : path.substr(slash + 1);
    const std::string stem = stem_of(segment);
    key = key.empty() ? stem : stem + "/" + key;
    const bool telling = stem.size() >= kTellingName || (part > 0 && key.size() >= 2 * kTellingName);
    if (telling || slash == std::string_view::npos) break;
    path = path.substr(0, slash);
  }
  return key;
}

}  // namespace presscut::photo
