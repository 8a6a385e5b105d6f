#include "media/photo.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/ascii.h"
#include "base/deadline.h"
#include "base/fold.h"
#include "dom/caption_blocks.h"
#include "dom/element_words.h"
#include "media/caption.h"
#include "media/image.h"
#include "media/image_url.h"

namespace presscut::media {
namespace {

using dom::BlockId;
using dom::CaptionRole;
using dom::NodeId;

constexpr std::uint32_t kBodyWords = 12;  // a body block of so many words shows where the article is
constexpr BlockId kNearBlocks = 3;        // blocks between an image and a caption outside its element
constexpr std::uint32_t kLongestLooseCaption = 350;  // code points
constexpr int kIconsPassed = 12;
constexpr int kKeep = 2;  // score from which an image is a photo of the article

// Where the article's text stands.
struct Region {
  NodeId headline = dom::kNoNode;
  NodeId first = 0;              // first body text
  NodeId last = 0;               // last body text
  NodeId anchor = dom::kNoNode;  // text of the longest body block
  NodeId holder = 0;             // smallest element around most of it
};

struct Entry {
  Image image;  // node is kNoNode for a caption without an image
  NodeId position = 0;
  dom::CaptionText text;
  bool of_article = false;  // structured data names it as the article's
  bool marked = false;      // caption or credit by markup or label, not by neighbourhood alone
  int score = 0;
};

Region find_region(const dom::Document& document, const dom::TextBlocks& blocks,
                   const std::vector<content::Label>& labels, const std::vector<CaptionRole>& roles,
                   NodeId headline) {
  Region region;
  region.headline = headline;
  region.last = document.size();
  std::uint32_t longest = 0;
  bool found = false;
  for (BlockId id = 0; id < blocks.size() && id < labels.size(); ++id) {
    if (labels[id].role == content::Role::kDrop || blocks[id].words < kBodyWords ||
        roles[id] != CaptionRole::kNone)
      continue;
    if (!found) region.first = blocks[id].first_text;
    found = true;
    region.last = blocks[id].last_text;
    if (blocks[id].chars > longest) {
      longest = blocks[id].chars;
      region.anchor = blocks[id].first_text;
    }
  }
  if (headline != dom::kNoNode && (!found || headline < region.first) && !found) region.first = headline;
  region.holder = region.first;
  while (region.holder != dom::kNoNode && document.node(region.holder).parent != dom::kNoNode &&
         !(document.node(region.holder).kind == dom::NodeKind::kElement &&
           document.contains(region.holder, region.last))) {
    region.holder = document.node(region.holder).parent;
  }
  return region;
}

class Collector {
 public:
  Collector(const dom::Document& document, const dom::TextBlocks& blocks,
            const std::vector<content::Label>& labels, const std::vector<dom::CaptionRole>& captions,
            const metadata::Metadata& metadata)
      : document_(document),
        blocks_(blocks),
        labels_(labels),
        metadata_(metadata),
        words_(document),
        roles_(captions),
        region_(find_region(document, blocks, labels, captions, metadata.headline)),
        used_(blocks.size(), false) {}

  std::vector<Photo> collect(base::Explanation* explanation) {
    for (Image& image : collect_images(document_, blocks_, words_, {region_.anchor, region_.headline})) {
      Entry entry;
      entry.position = image.node;
      entry.image = std::move(image);
      read_scope(entry);
      entries_.push_back(std::move(entry));
    }
    read_loose_captions();
    for (Entry& entry : entries_) {
      base::check_deadline();
      read_attributes(entry);
    }
    merge_structured();
    for (Entry& entry : entries_) entry.score = score(entry);
    if (explanation != nullptr) explain(*explanation);
    return choose();
  }

 private:
  bool is_body(BlockId id) const {
    return id < labels_.size() && labels_[id].role != content::Role::kDrop &&
           roles_[id] == CaptionRole::kNone && blocks_[id].words >= kBodyWords;
  }

  bool is_noise(BlockId id) const {
    const dom::Block& block = blocks_[id];
    if (document_.node(block.container).tag == dom::Tag::k_button) return true;
    return block.chars < 60 && is_caption_noise(block.text);
  }

  // Text in the image's own element.
  void read_scope(Entry& entry) {
    const Image& image = entry.image;
    const auto [first, last] = blocks_.range_of(document_, image.scope);
    const bool figure = document_.node(image.scope).tag == dom::Tag::k_figure;
    std::vector<BlockId> ids, loose;
    bool last_is_credit = false;
    bool figcaption = false;
    for (BlockId id = first; id < last; ++id)
      figcaption = figcaption || stands_in(id, dom::Tag::k_figcaption);
    for (BlockId id = first; id < last; ++id) {
      if (is_noise(id)) continue;
      // Related links and forms among a figure's text.
      if (blocks_[id].link_density() > 0.7 && blocks_[id].words > 4) {
        used_[id] = true;
        continue;
      }
      if (figure && figcaption && roles_[id] == CaptionRole::kCaption &&
          !stands_in(id, dom::Tag::k_figcaption) && !in_credit_element(id)) {
        used_[id] = true;
        continue;
      }
      if (roles_[id] == CaptionRole::kCaption || roles_[id] == CaptionRole::kCredit || figure) {
        ids.push_back(id);
        entry.marked = true;
      } else if (!is_body(id) || blocks_[id].first_text > image.node) {
        loose.push_back(id);
      }
    }
    // Without any mark: one or two short lines below the image, the last of them a credit.
    if (!ids.empty()) {
      const bool only_credit =
          std::all_of(ids.begin(), ids.end(), [&](BlockId id) { return roles_[id] == CaptionRole::kCredit; });
      if (only_credit && loose.size() == 1 && !image.teaser && blocks_[loose[0]].first_text > image.node &&
          blocks_[loose[0]].link_density() < 0.5) {
        ids.insert(loose[0] < ids[0] ? ids.begin() : ids.end(), loose[0]);
      }
    } else if (!loose.empty() && loose.size() <= 2 && !image.teaser &&
               blocks_[loose.front()].first_text > image.node) {
      const dom::Block& lowest = blocks_[loose.back()];
      const bool credit = dom::looks_like_credit(lowest.text) && lowest.link_density() < 0.9;
      last_is_credit = loose.size() == 2 && pair(loose);
      const bool labelled = loose.size() == 1 && lowest.chars < kLongestLooseCaption &&
                            !dom::split_caption(lowest.text).credit.empty();
      if (credit || labelled || described(lowest) || made_for_image(image) || last_is_credit) {
        ids = loose;
        entry.marked = credit;
      }
    }
    take(entry, ids, last_is_credit);
    if (!entry.text.credit.empty()) entry.marked = true;
  }

  bool in_credit_element(BlockId id) {
    const NodeId first = document_.node(blocks_[id].first_text).parent,
                 last = document_.node(blocks_[id].last_text).parent;
    return words_.has(first, dom::MediaWord::kCredit) || words_.has(last, dom::MediaWord::kCredit);
  }

  bool stands_in(BlockId id, dom::Tag tag) const {
    NodeId n = document_.node(blocks_[id].first_text).parent;
    for (int steps = 0; n != dom::kNoNode && steps < 6; ++steps, n = document_.node(n).parent) {
      if (document_.node(n).tag == tag) return true;
    }
    return false;
  }

  // A class word that means a caption when it stands below an image.
  bool described(const dom::Block& block) {
    if (block.link_density() > 0.3) return false;
    NodeId id = document_.node(block.first_text).parent;
    for (int steps = 0; id != dom::kNoNode && steps < 2; ++steps, id = document_.node(id).parent) {
      if (words_.has(id, dom::MediaWord::kDescription)) return true;
    }
    return false;
  }

  // "<div class=photo><img><p>Caption.</p></div>"
  bool made_for_image(const Image& image) {
    const auto [first, last] = blocks_.range_of(document_, image.scope);
    for (BlockId id = first; id < last; ++id) {
      if (blocks_[id].chars > kLongestLooseCaption || blocks_[id].link_density() > 0.3) return false;
    }
    const NodeId parent = document_.node(image.node).parent;
    return words_.has(image.scope, dom::MediaWord::kImage) ||
           (parent != dom::kNoNode && parent > image.scope && words_.has(parent, dom::MediaWord::kImage));
  }

  // A line and a name below an image that has nothing else around it.
  bool pair(const std::vector<BlockId>& loose) const {
    const dom::Block& line = blocks_[loose[0]];
    const dom::Block& name = blocks_[loose[1]];
    if (line.link_chars > 0 || name.link_chars > 0 || line.chars > kLongestLooseCaption || name.words > 5 ||
        name.chars > 60)
      return false;
    return line.words >= 2 && dom::is_name_like(name.text) &&
           name.text.find_first_of("0123456789") == std::string_view::npos;
  }

  void take(Entry& entry, const std::vector<BlockId>& ids, bool last_is_credit = false) {
    if (ids.empty()) return;
    for (const BlockId id : ids) used_[id] = true;
    entry.text = read_caption(document_, blocks_, ids, words_, last_is_credit);
  }

  // Captions and credits that stand in no image's element.
  void read_loose_captions() {
    std::vector<Entry> alone;
    for (BlockId id = 0; id < blocks_.size(); ++id) {
      if (used_[id] || roles_[id] == CaptionRole::kNone || roles_[id] == CaptionRole::kPhotoTitle ||
          is_noise(id))
        continue;
      std::vector<BlockId> ids{id};
      while (ids.back() + 1 < blocks_.size() && !used_[ids.back() + 1] &&
             (roles_[ids.back() + 1] == CaptionRole::kCaption ||
              roles_[ids.back() + 1] == CaptionRole::kCredit) &&
             ids.size() < 4) {
        ids.push_back(ids.back() + 1);
      }
      if (Entry* entry = image_beside(ids.front(), ids.back())) {
        std::vector<BlockId> all = ids;
        take(*entry, all);
        entry->marked = true;
      } else if (dom::begins_with_credit(blocks_[id].text) || (inside(id) && in_caption_element(id))) {
        Entry text_only;
        text_only.position = blocks_[id].first_text;
        take(text_only, ids);
        text_only.marked = true;
        alone.push_back(std::move(text_only));
      }
      id = ids.back();
    }
    for (Entry& entry : alone) entries_.push_back(std::move(entry));
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const Entry& a, const Entry& b) { return a.position < b.position; });
  }

  bool holds(NodeId element, NodeId node) const {
    return node != dom::kNoNode && document_.contains(element, node);
  }

  bool inside(BlockId id) const {
    const NodeId at = blocks_[id].first_text;
    return at < region_.last &&
           (at > region_.first || (region_.headline != dom::kNoNode && at > region_.headline));
  }

  // A <figcaption>, or a credit beside its caption, whose image only a script would show.
  bool in_caption_element(BlockId id) {
    for (NodeId n = document_.node(blocks_[id].first_text).parent; n != dom::kNoNode;
         n = document_.node(n).parent) {
      if (holds(n, region_.anchor) || holds(n, region_.headline)) break;
      const dom::Tag tag = document_.node(n).tag;
      if (words_.has(n, dom::MediaWord::kFurniture) || tag == dom::Tag::k_a || tag == dom::Tag::k_nav)
        return false;
    }
    for (NodeId n = document_.node(blocks_[id].first_text).parent; n != dom::kNoNode;
         n = document_.node(n).parent) {
      const dom::Tag tag = document_.node(n).tag;
      if (tag == dom::Tag::k_figcaption || tag == dom::Tag::k_figure) return true;
      if (words_.has(n, dom::MediaWord::kCaption) && words_.has(n, dom::MediaWord::kImage)) return true;
      if (tag == dom::Tag::k_p || tag == dom::Tag::k_article || tag == dom::Tag::k_body) return false;
    }
    return false;
  }

  // Captions and credits in attributes, where no text tells them.
  void read_attributes(Entry& entry) {
    if (entry.image.node == dom::kNoNode) return;
    for (NodeId n = entry.image.node; n != dom::kNoNode && n >= entry.image.scope;
         n = document_.node(n).parent) {
      for (const dom::Attribute& a : document_.attributes(n)) {
        if (!a.name.starts_with("data-") || a.value.size() < 3 || a.value.size() > 600) continue;
        if (entry.text.credit.empty() &&
            (a.name == "data-credit" || a.name == "data-copyright" || a.name == "data-photographer" ||
             a.name == "data-image-credit" || a.name == "data-photo-credit")) {
          entry.text.credit = dom::clean_credit(a.value);
        }
        if (entry.text.caption.empty() &&
            (a.name == "data-caption" || a.name == "data-image-caption" || a.name == "data-img-caption") &&
            a.value.find('<') == std::string_view::npos) {
          dom::CaptionText text = dom::split_caption(a.value);
          entry.text.caption = std::move(text.caption);
          if (entry.text.credit.empty()) entry.text.credit = std::move(text.credit);
        }
      }
    }
    // An alt text names its credit only with a label or a sign.
    if (entry.text.credit.empty() && entry.text.caption.empty() && !entry.image.alt.empty()) {
      const dom::CaptionText alt = dom::split_caption(entry.image.alt);
      if (!alt.credit.empty() && (!alt.caption.empty() || dom::is_credit_line(entry.image.alt)))
        entry.text.credit = alt.credit;
    }
  }

  // What JSON-LD and Open Graph say about an image that the page shows, or shows by script only.
  void merge_structured() {
    for (const metadata::StructuredImage& told : metadata_.images) {
      if (told.url.empty()) continue;
      const std::string key = image_key(told.url);
      dom::CaptionText text;
      if (!told.caption.empty()) text = dom::split_caption(told.caption);
      if (!told.credit.empty()) text.credit = dom::clean_credit(told.credit);
      bool shown = false;
      for (Entry& entry : entries_) {
        if (entry.image.key.empty() || entry.image.key != key) continue;
        shown = true;
        entry.of_article = entry.of_article || told.of_article;
        if (entry.text.caption.empty() && !text.caption.empty()) entry.text.caption = text.caption;
        if (entry.text.credit.empty() && !text.credit.empty()) entry.text.credit = text.credit;
      }
      if (shown || !told.of_article || !unshown_.url.empty()) continue;
      unshown_.url = told.url;
      unshown_.text = std::move(text);
    }
  }

  Entry* image_beside(BlockId first, BlockId last) {
    const NodeId begin = blocks_[first].first_text, end = blocks_[last].last_text;
    Entry* before = nullptr;
    Entry* after = nullptr;
    const auto usable = [](const Entry& e) { return !e.image.small && !e.image.furniture; };
    const auto next = std::partition_point(entries_.begin(), entries_.end(),
                                           [&](const Entry& e) { return e.position < begin; });
    // Icons beside the caption are passed over, not more than a few.
    int steps = 0;
    for (auto e = next; e != entries_.begin() && before == nullptr && steps < kIconsPassed; ++steps) {
      --e;
      if (usable(*e)) before = &*e;
    }
    steps = 0;
    for (auto e = next; e != entries_.end() && after == nullptr && steps < kIconsPassed; ++e, ++steps) {
      if (e->position > end && usable(*e)) after = &*e;
    }
    if (before != nullptr && free(*before) && between(before->position, begin) <= kNearBlocks) return before;
    if (after != nullptr && free(*after) && between(end, after->position) == 0) return after;
    return nullptr;
  }

  static bool free(const Entry& entry) { return entry.text.caption.empty() && entry.text.credit.empty(); }

  // Blocks of ordinary text between two nodes; a body paragraph counts as many.
  BlockId between(NodeId from, NodeId to) const {
    BlockId count = 0;
    for (BlockId id = blocks_.first_at_or_after(from + 1); id < blocks_.size() && blocks_[id].first_text < to;
         ++id) {
      if (is_body(id) || count > kNearBlocks) return 100;
      if (!is_noise(id) && roles_[id] != CaptionRole::kPhotoTitle) ++count;
    }
    return count;
  }

  int score(const Entry& entry) const {
    const Image& image = entry.image;
    int score = 0;
    const bool text = !entry.text.caption.empty() || !entry.text.credit.empty();
    if (text && entry.marked) score += 3;
    if (image.in_figure) score += 1;
    if (entry.of_article) score += 2;
    const bool before = entry.position < region_.first;
    const bool after = entry.position > region_.last;
    if (!before && !after) score += 2;
    if (before) {
      const bool below_headline = region_.headline != dom::kNoNode && entry.position > region_.headline;
      score += below_headline ? 1 : 0;
      if (!document_.contains(region_.holder, entry.position) && !below_headline && !image.in_figure)
        score -= 2;
    }
    if (after) {
      const NodeId parent = document_.node(region_.holder).parent;
      const bool inside = document_.contains(region_.holder, entry.position) ||
                          (parent != dom::kNoNode && document_.node(parent).tag == dom::Tag::k_article &&
                           document_.contains(parent, entry.position));
      score -= inside ? 1 : 4;
    }
    if (image.furniture) score -= 6;
    if (image.teaser) score -= text && entry.marked && !entry.text.credit.empty() ? 1 : 4;
    if (image.small) score -= 4;
    if (image.url.empty() && !text) score -= 4;
    if (entry.image.node == dom::kNoNode && after) score -= 4;
    return score;
  }

  // Every image and loose caption with its score; the one that structured data alone gives comes last.
  void explain(base::Explanation& explanation) const {
    bool led = false;
    for (const Entry& entry : entries_) {
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
      explanation.candidates.push_back({"photos", value, std::string(source),
                                        static_cast<double>(entry.score), chosen,
                                        std::string(chosen ? "" : why)});
      if (chosen && !led && !entry.text.credit.empty()) {
        explanation.candidates.push_back({"photo_credit", entry.text.credit, std::string(source),
                                          static_cast<double>(entry.score), true, ""});
      }
      led = led || chosen;
    }
    if (unshown_.url.empty()) return;
    explanation.candidates.push_back(
        {"photos", unshown_.url, "photo.unshown", 0, !led, led ? "the page shows another photo" : ""});
    if (!led && !unshown_.text.credit.empty())
      explanation.candidates.push_back({"photo_credit", unshown_.text.credit, "photo.unshown", 0, true, ""});
  }

  std::vector<Photo> choose() {
    std::vector<Photo> photos;
    std::unordered_map<std::string, std::size_t> by_key;
    std::unordered_set<std::string> texts;
    const std::string base = base_url();
    bool led = false;
    for (Entry& entry : entries_) {
      if (entry.score < kKeep) continue;
      Photo photo;
      if (!entry.image.url.empty()) photo.url = resolve_url(base, entry.image.url);
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
      // A caption without an address that a photo before has told.
      const bool fresh_text =
          texts.insert(photo.caption.value_or("") + '\n' + photo.credit.value_or("")).second;
      if (!photo.url && !fresh_text) continue;
      photos.push_back(std::move(photo));
      led = true;
    }
    // No photo in the text: the one that structured data gives.
    if (!led && !unshown_.url.empty() && !is_placeholder(unshown_.url) && !dom::names_icon(unshown_.url)) {
      Photo photo;
      photo.url = resolve_url(base, unshown_.url);
      if (!unshown_.text.caption.empty()) photo.caption = unshown_.text.caption;
      if (!unshown_.text.credit.empty()) photo.credit = unshown_.text.credit;
      photos.push_back(std::move(photo));
      led = true;
    }
    if (led) photos.front().lead = true;
    return photos;
  }

  // One address with two different captions (a montage in a gallery) stays two photos.
  static bool tells_the_same(const Photo& a, const Photo& b) {
    if (!a.caption || !b.caption) return true;
    const std::string x = base::word_key(*a.caption), y = base::word_key(*b.caption);
    return x.substr(0, 40) == y.substr(0, 40) || x.find(y) != std::string::npos ||
           y.find(x) != std::string::npos;
  }

  static void merge(Photo& photo, const Photo& again) {
    if (!photo.caption) photo.caption = again.caption;
    if (!photo.credit) photo.credit = again.credit;
    if (!photo.alt) photo.alt = again.alt;
  }

  std::string base_url() const {
    std::string base = metadata_.url.value_or("");
    for (NodeId id = 0; id < document_.size() && document_.node(id).tag != dom::Tag::k_body; ++id) {
      if (document_.node(id).tag == dom::Tag::k_base) {
        const std::string_view href = document_.attribute(id, "href");
        if (!href.empty()) base = resolve_url(base, href);
        break;
      }
    }
    return base;
  }

  const dom::Document& document_;
  const dom::TextBlocks& blocks_;
  const std::vector<content::Label>& labels_;
  const metadata::Metadata& metadata_;
  dom::ElementWords words_;
  const std::vector<CaptionRole>& roles_;
  Region region_;
  std::vector<Entry> entries_;
  std::vector<bool> used_;
  struct {
    std::string url;
    dom::CaptionText text;
  } unshown_;  // the article's image by structured data, when the page shows it nowhere
};

}  // namespace

std::vector<Photo> collect_photos(const dom::Document& document, const dom::TextBlocks& blocks,
                                  const std::vector<content::Label>& labels,
                                  const std::vector<dom::CaptionRole>& captions,
                                  const metadata::Metadata& metadata, base::Explanation* explanation) {
  return Collector(document, blocks, labels, captions, metadata).collect(explanation);
}

}  // namespace presscut::media
