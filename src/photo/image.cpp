#include "photo/image.h"

#include <algorithm>

#include "base/ascii.h"
#include "photo/caption.h"
#include "photo/image_url.h"

namespace presscut::photo {
namespace {

using dom::NodeId;
using dom::Tag;

constexpr int kIconSize = 80;                  // pixels
constexpr std::uint32_t kMaxScopeText = 1200;  // code points of text that can stand with one image
constexpr dom::BlockId kMaxScopeBlocks = 10;
constexpr std::size_t kMaxCopies = 24;  // of one image in other sizes, within one element
constexpr int kCardSteps = 8;           // ancestors of an image's element that can be its card
constexpr double kLinkedHeading = 0.8;  // share of a heading's text in links

// Elements that scripts turn into images: an address of an image in an attribute of lazy loading.
bool is_late_image(const dom::Document& document, NodeId id) {
  const dom::Node& node = document.node(id);
  if (node.tag == Tag::k_img || node.tag == Tag::k_source || node.tag == Tag::k_script ||
      node.tag == Tag::k_iframe || node.tag == Tag::k_video || node.tag == Tag::k_a ||
      node.tag == Tag::k_audio) {
    return false;
  }
  for (const dom::Attribute& a : document.attributes(id)) {
    if (a.name != "data-src" && a.name != "data-srcset" && a.name != "data-bg") continue;
    const std::string lower = base::lowered(a.value.substr(0, 1000));
    for (const std::string_view e : {".jpg", ".jpeg", ".png", ".webp", "/image"}) {
      if (lower.find(e) != std::string::npos) return true;
    }
  }
  return false;
}

bool is_image(const dom::Document& document, NodeId id) {
  const dom::Node& node = document.node(id);
  if (node.kind != dom::NodeKind::kElement) return false;
  return node.tag == Tag::k_img || node.text == "amp-img" ||
         (node.attribute_count > 0 && is_late_image(document, id));
}

int pixels(std::string_view value) {
  int n = 0;
  for (const char c : base::trim(value)) {
    if (!base::is_digit(c)) return c == 'p' || c == '.' ? n : 0;
    n = std::min(n * 10 + (c - '0'), 100000);
  }
  return n;
}

class Collector {
 public:
  Collector(const dom::Page& page, dom::ElementWords& words, std::pair<NodeId, NodeId> anchors)
      : page_(page), words_(words), anchors_(std::move(anchors)) {}

  std::vector<Image> collect() {
    for (NodeId id = 0; id < page_.document.size(); ++id) {
      if (is_image(page_.document, id)) add(id);
    }
    for (std::size_t i = 0; i < images_.size(); ++i) find_scope(i);
    return std::move(images_);
  }

 private:
  void add(NodeId id) {
    Image image;
    image.node = image.scope = id;
    image.url = choose_image_url(page_.document, id);
    image.key = image.url.empty() ? "" : image_key(image.url);
    image.alt = std::string(base::trim(page_.document.attribute(id, "alt")));
    if (image.alt.empty()) image.alt = std::string(base::trim(page_.document.attribute(id, "data-alt")));
    const int width = pixels(page_.document.attribute(id, "width"));
    const int height = pixels(page_.document.attribute(id, "height"));
    image.small = (width > 0 && width <= kIconSize) || (height > 0 && height <= kIconSize);
    look_around(image);
    // Icons and logos separate nothing: they are not images here.
    if (image.small && image.url.empty()) return;
    const std::size_t name = image.url.rfind('/', image.url.find('?'));
    if (!image.url.empty() && dom::names_icon(image.url.substr(name == std::string::npos ? 0 : name, 120))) {
      image.furniture = true;
    }
    if (words_.has(id, data::kForIcon)) image.furniture = true;
    if (image.url.empty() && image.alt.empty() && !image.in_figure) return;
    images_.push_back(std::move(image));
  }

  bool contains(NodeId element, NodeId anchor) const {
    return anchor != dom::kNoNode && page_.document.contains(element, anchor);
  }

  void look_around(Image& image) {
    for (NodeId id = image.node; id != dom::kNoNode; id = page_.document.node(id).parent) {
      if (id != image.node && (contains(id, anchors_.first) || contains(id, anchors_.second))) break;
      const dom::Node& node = page_.document.node(id);
      if (node.tag == Tag::k_body || node.tag == Tag::k_html) break;
      if (node.tag == Tag::k_figure) image.in_figure = true;
      if (node.tag == Tag::k_nav || node.tag == Tag::k_form) image.furniture = true;
      if (node.tag == Tag::k_footer && !image.in_figure) image.furniture = true;
      if (id != image.node && (words_.has(id, data::kForFurniture) || words_.has(id, data::kForIcon))) {
        image.furniture = true;
      }
      if (node.tag == Tag::k_a) look_at_link(image, id);
    }
  }

  // A link around the image: to a larger copy of it, or to another page?
  void look_at_link(Image& image, NodeId link) {
    const std::string_view href = page_.document.attribute(link, "href");
    if (href.empty() || href.starts_with("#") || href.starts_with("javascript")) return;
    if (!image.key.empty() && image_key(href) == image.key) return;
    const std::string lower = base::lowered(href.substr(0, 500));
    for (const std::string_view e :
         {".jpg", ".jpeg", ".png", ".webp", "gallery", "slideshow", "photo", "galerie", "bild"}) {
      if (lower.find(e) != std::string::npos) return;
    }
    image.teaser = true;
  }

  // The element shows another image than this one in other sizes.
  bool shows_others(NodeId element, std::size_t i) const {
    const Image& image = images_[i];
    const auto other = [&](const Image& o) { return !o.small && (o.key != image.key || o.key.empty()); };
    std::size_t copies = 0;
    for (std::size_t j = i; j-- > 0 && images_[j].node > element;) {
      if (other(images_[j]) || ++copies > kMaxCopies) return true;
    }
    for (std::size_t j = i + 1; j < images_.size() && images_[j].node < page_.document.node(element).end;
         ++j) {
      if (other(images_[j]) || ++copies > kMaxCopies) return true;
    }
    return false;
  }

  static bool is_page_level(Tag tag) {
    return tag == Tag::k_body || tag == Tag::k_html || tag == Tag::k_main;
  }

  // A card that leads to another story: an element of this image alone whose heading is a link, whatever the
  // image itself leads to.
  bool is_card(std::size_t i) const {
    NodeId id = page_.document.node(images_[i].scope).parent;
    for (int steps = 0; id != dom::kNoNode && steps < kCardSteps;
         ++steps, id = page_.document.node(id).parent) {
      if (is_page_level(page_.document.node(id).tag) || contains(id, anchors_.first) ||
          contains(id, anchors_.second) || shows_others(id, i))
        return false;
      const auto [first, last] = page_.blocks.range_of(page_.document, id);
      if (last - first > kMaxScopeBlocks) return false;
      for (dom::BlockId b = first; b < last; ++b) {
        const dom::Block& block = page_.blocks[b];
        if (dom::heading_level(page_.document.node(block.container).tag) > 0 &&
            block.link_density() > kLinkedHeading)
          return true;
      }
    }
    return false;
  }

  bool stops(NodeId element, std::size_t i) const {
    const Tag tag = page_.document.node(element).tag;
    if (is_page_level(tag) || tag == Tag::k_article || shows_others(element, i)) return true;
    const auto [first, last] = page_.blocks.range_of(page_.document, element);
    if (last - first > kMaxScopeBlocks) return true;
    std::uint32_t chars = 0;
    for (dom::BlockId b = first; b < last; ++b) {
      chars += page_.blocks[b].chars;
      const int level = dom::heading_level(page_.document.node(page_.blocks[b].container).tag);
      if (level > 0 && level < 4) return true;
    }
    return chars > kMaxScopeText;
  }

  void find_scope(std::size_t i) {
    Image& image = images_[i];
    NodeId id = page_.document.node(image.node).parent;
    while (id != dom::kNoNode && !stops(id, i)) {
      image.scope = id;
      const auto [first, last] = page_.blocks.range_of(page_.document, id);
      const auto told = [](const dom::Block& b) { return !is_caption_noise(b.text); };
      if (page_.document.node(id).tag == Tag::k_figure &&
          std::any_of(page_.blocks.all().begin() + first, page_.blocks.all().begin() + last, told)) {
        break;
      }
      id = page_.document.node(id).parent;
    }
    if (anchors_.first != dom::kNoNode && is_card(i)) image.teaser = true;
  }

  const dom::Page& page_;
  dom::ElementWords& words_;
  std::pair<NodeId, NodeId> anchors_;
  std::vector<Image> images_;
};

}  // namespace

std::vector<Image> collect_images(const dom::Page& page, dom::ElementWords& words,
                                  std::pair<dom::NodeId, dom::NodeId> anchors) {
  return Collector(page, words, std::move(anchors)).collect();
}

}  // namespace presscut::photo
