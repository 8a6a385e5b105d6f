#include "photo/photo.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "base/deadline.h"
#include "base/fold.h"
#include "base/url.h"
#include "credit/caption_blocks.h"
#include "dom/element_words.h"
#include "photo/attribute_text.h"
#include "photo/caption.h"
#include "photo/image.h"
#include "photo/image_url.h"
#include "photo/photo_choice.h"
#include "photo/region.h"
#include "photo/series.h"
#include "photo/structured.h"

namespace presscut::photo {
namespace {

using credit::CaptionRole;
using dom::BlockId;
using dom::NodeId;

constexpr BlockId kNearBlocks = 3;               // blocks between an image and a caption outside its element
constexpr std::uint32_t kMaxLooseCaption = 350;  // code points
constexpr int kIconsPassed = 12;

class Collector {
 public:
  Collector(const dom::Page& page, const std::vector<body::Label>& labels,
            const std::vector<credit::CaptionRole>& captions, const evidence::Metadata& metadata)
      : page_(page),
        labels_(labels),
        metadata_(metadata),
        words_(page.document),
        roles_(captions),
        region_(find_region(page, labels, captions, metadata.headline)),
        used_(page.blocks.size(), false) {}

  std::vector<Photo> collect(base::Explanation* explanation) {
    for (Image& image : collect_images(page_, words_, {region_.anchor, region_.headline})) {
      PhotoEntry entry;
      entry.position = image.node;
      entry.image = std::move(image);
      read_scope(entry);
      entries_.push_back(std::move(entry));
    }
    read_loose_captions();
    for (PhotoEntry& entry : entries_) {
      base::check_deadline();
      read_attribute_text(page_.document, entry);
    }
    unshown_ = merge_structured(metadata_, entries_);
    mark_series(entries_, metadata_.title.value_or(""));
    for (PhotoEntry& entry : entries_) entry.score = score_photo(page_.document, region_, entry);
    if (explanation != nullptr) explain_photos(entries_, unshown_, *explanation);
    std::vector<Photo> photos = choose_photos(entries_, unshown_, base_url());
    read_note(photos);
    return photos;
  }

 private:
  bool is_body(BlockId id) const {
    return id < labels_.size() && labels_[id].role != body::Role::kDrop && roles_[id] == CaptionRole::kNone &&
           page_.blocks[id].words >= kBodyWords;
  }

  bool is_noise(BlockId id) const {
    const dom::Block& block = page_.blocks[id];
    if (page_.document.node(block.container).tag == dom::Tag::k_button) return true;
    return block.chars < 60 && is_caption_noise(block.text);
  }

  // Text in the image's own element.
  void read_scope(PhotoEntry& entry) {
    const Image& image = entry.image;
    const auto [first, last] = page_.blocks.range_of(page_.document, image.scope);
    const bool figure = page_.document.node(image.scope).tag == dom::Tag::k_figure;
    std::vector<BlockId> ids, loose;
    bool last_is_credit = false;
    bool figcaption = false;
    for (BlockId id = first; id < last; ++id)
      figcaption = figcaption || stands_in(id, dom::Tag::k_figcaption);
    for (BlockId id = first; id < last; ++id) {
      if (roles_[id] == CaptionRole::kPhotoTitle) {
        used_[id] = true;
        continue;
      }
      if (is_noise(id)) continue;
      // Related links and forms among a figure's text.
      if (page_.blocks[id].link_density() > 0.7 && page_.blocks[id].words > 4) {
        used_[id] = true;
        continue;
      }
      if (figure && figcaption && roles_[id] == CaptionRole::kCaption &&
          !stands_in(id, dom::Tag::k_figcaption) && !in_credit_element(id) &&
          !credit::looks_like_credit(page_.blocks[id].text)) {
        used_[id] = true;
        continue;
      }
      if (roles_[id] == CaptionRole::kCaption || roles_[id] == CaptionRole::kCredit || figure) {
        ids.push_back(id);
        entry.marked = true;
      } else if (!is_body(id) || page_.blocks[id].first_text > image.node) {
        loose.push_back(id);
      }
    }
    // Without any mark: one or two short lines below the image, the last of them a credit.
    if (!ids.empty()) {
      const bool only_credit =
          std::all_of(ids.begin(), ids.end(), [&](BlockId id) { return roles_[id] == CaptionRole::kCredit; });
      if (only_credit && loose.size() == 1 && !image.teaser &&
          page_.blocks[loose[0]].first_text > image.node && page_.blocks[loose[0]].link_density() < 0.5) {
        ids.insert(loose[0] < ids[0] ? ids.begin() : ids.end(), loose[0]);
      }
      // A caption, and a name on a line of its own below it.
      if (!only_credit && !figure && ids.size() == 1 && loose.size() == 1 && loose[0] == ids[0] + 1 &&
          pair({ids[0], loose[0]})) {
        ids.push_back(loose[0]);
        last_is_credit = true;
      }
    } else if (!loose.empty() && loose.size() <= 2 && !image.teaser &&
               page_.blocks[loose.front()].first_text > image.node) {
      const dom::Block& lowest = page_.blocks[loose.back()];
      const bool credit = credit::looks_like_credit(lowest.text) && lowest.link_density() < 0.9;
      last_is_credit = loose.size() == 2 && pair(loose);
      const bool labelled = loose.size() == 1 && lowest.chars < kMaxLooseCaption &&
                            !credit::split_caption(lowest.text).credit.empty();
      if (credit || labelled || described(lowest) || made_for_image(image) || last_is_credit) {
        ids = loose;
        entry.marked = credit;
      }
    }
    take(entry, ids, last_is_credit);
    if (!entry.text.credit.empty()) entry.marked = true;
  }

  bool in_credit_element(BlockId id) {
    const NodeId first = page_.document.node(page_.blocks[id].first_text).parent,
                 last = page_.document.node(page_.blocks[id].last_text).parent;
    return words_.has(first, data::kForCredit) || words_.has(last, data::kForCredit);
  }

  bool stands_in(BlockId id, dom::Tag tag) const {
    NodeId n = page_.document.node(page_.blocks[id].first_text).parent;
    for (int steps = 0; n != dom::kNoNode && steps < 6; ++steps, n = page_.document.node(n).parent) {
      if (page_.document.node(n).tag == tag) return true;
    }
    return false;
  }

  // A class word that means a caption when it stands below an image.
  bool described(const dom::Block& block) {
    if (block.link_density() > 0.3) return false;
    NodeId id = page_.document.node(block.first_text).parent;
    for (int steps = 0; id != dom::kNoNode && steps < 2; ++steps, id = page_.document.node(id).parent) {
      if (words_.has(id, data::kForDescription)) return true;
    }
    return false;
  }

  // "<div class=photo><img><p>Caption.</p></div>"
  bool made_for_image(const Image& image) {
    const auto [first, last] = page_.blocks.range_of(page_.document, image.scope);
    for (BlockId id = first; id < last; ++id) {
      if (page_.blocks[id].chars > kMaxLooseCaption || page_.blocks[id].link_density() > 0.3) return false;
    }
    const NodeId parent = page_.document.node(image.node).parent;
    return words_.has(image.scope, data::kForImage) ||
           (parent != dom::kNoNode && parent > image.scope && words_.has(parent, data::kForImage));
  }

  // A line and a name below an image that has nothing else around it.
  bool pair(const std::vector<BlockId>& loose) const {
    const dom::Block& line = page_.blocks[loose[0]];
    const dom::Block& name = page_.blocks[loose[1]];
    if (line.link_chars > 0 || name.link_chars > 0 || line.chars > kMaxLooseCaption || name.words > 5 ||
        name.chars > 60)
      return false;
    return line.words >= 2 && credit::is_name_like(name.text) &&
           name.text.find_first_of("0123456789") == std::string_view::npos;
  }

  void take(PhotoEntry& entry, const std::vector<BlockId>& ids, bool last_is_credit = false) {
    if (ids.empty()) return;
    for (const BlockId id : ids) {
      used_[id] = true;
      entry.labelled = entry.labelled || credit::has_labelled_credit(page_.blocks[id].text);
    }
    entry.text = read_caption(page_, ids, words_, last_is_credit);
  }

  // Captions and credits that stand in no image's element.
  void read_loose_captions() {
    std::vector<PhotoEntry> alone;
    for (BlockId id = 0; id < page_.blocks.size(); ++id) {
      if (used_[id] || roles_[id] == CaptionRole::kNone || roles_[id] == CaptionRole::kPhotoTitle ||
          is_noise(id))
        continue;
      std::vector<BlockId> ids{id};
      while (ids.back() + 1 < page_.blocks.size() && !used_[ids.back() + 1] &&
             (roles_[ids.back() + 1] == CaptionRole::kCaption ||
              roles_[ids.back() + 1] == CaptionRole::kCredit) &&
             ids.size() < 4) {
        ids.push_back(ids.back() + 1);
      }
      if (PhotoEntry* entry = image_beside(ids.front(), ids.back())) {
        std::vector<BlockId> all = ids;
        take(*entry, all);
        entry->marked = true;
      } else if (credit::begins_with_credit(page_.blocks[id].text) ||
                 (inside(id) && in_caption_element(id))) {
        PhotoEntry text_only;
        text_only.position = page_.blocks[id].first_text;
        take(text_only, ids);
        text_only.marked = true;
        alone.push_back(std::move(text_only));
      } else if (inside_or_behind(id)) {
        add_notes(ids);
      }
      id = ids.back();
    }
    for (PhotoEntry& entry : alone) entries_.push_back(std::move(entry));
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const PhotoEntry& a, const PhotoEntry& b) { return a.position < b.position; });
  }

  bool contains(NodeId element, NodeId node) const {
    return node != dom::kNoNode && page_.document.contains(element, node);
  }

  bool inside(BlockId id) const {
    const NodeId at = page_.blocks[id].first_text;
    return at < region_.last &&
           (at > region_.first || (region_.headline != dom::kNoNode && at > region_.headline));
  }

  // Credit lines, or a label and the name behind it.
  void add_notes(const std::vector<BlockId>& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const std::string_view line = page_.blocks[ids[i]].text;
      if (credit::is_photo_credit_line(line)) {
        notes_.push_back(credit::clean_credit(line));
      } else if (i + 1 < ids.size() && credit::is_photo_credit_label(line)) {
        notes_.push_back(credit::clean_credit(page_.blocks[ids[++i]].text));
      }
    }
  }

  // In the article or among the blocks right behind it.
  bool inside_or_behind(BlockId id) const {
    const BlockId end = page_.blocks.first_at_or_after(region_.last);
    return inside(id) || (page_.blocks[id].first_text >= region_.last && id <= end + kNearBlocks);
  }

  // "Featured image by X" far from any image: the first photo's, where the article has one such note and no
  // photo has a credit of its own.
  void read_note(std::vector<Photo>& photos) const {
    if (photos.empty() || notes_.empty() || notes_.front().empty()) return;
    if (std::any_of(notes_.begin(), notes_.end(), [&](const std::string& n) { return n != notes_.front(); }))
      return;
    if (std::any_of(photos.begin(), photos.end(), [](const Photo& p) { return p.credit.has_value(); }))
      return;
    photos.front().credit = notes_.front();
  }

  // A <figcaption>, or a credit beside its caption, whose image only a script would show.
  bool in_caption_element(BlockId id) {
    for (NodeId n = page_.document.node(page_.blocks[id].first_text).parent; n != dom::kNoNode;
         n = page_.document.node(n).parent) {
      if (contains(n, region_.anchor) || contains(n, region_.headline)) break;
      const dom::Tag tag = page_.document.node(n).tag;
      if (words_.has(n, data::kForFurniture) || tag == dom::Tag::k_a || tag == dom::Tag::k_nav) return false;
    }
    for (NodeId n = page_.document.node(page_.blocks[id].first_text).parent; n != dom::kNoNode;
         n = page_.document.node(n).parent) {
      const dom::Tag tag = page_.document.node(n).tag;
      if (tag == dom::Tag::k_figcaption || tag == dom::Tag::k_figure) return true;
      if (words_.has(n, data::kForCaption) && words_.has(n, data::kForImage)) return true;
      if (tag == dom::Tag::k_p || tag == dom::Tag::k_article || tag == dom::Tag::k_body) return false;
    }
    return false;
  }

  PhotoEntry* image_beside(BlockId first, BlockId last) {
    const NodeId begin = page_.blocks[first].first_text, end = page_.blocks[last].last_text;
    PhotoEntry* before = nullptr;
    PhotoEntry* after = nullptr;
    const auto usable = [](const PhotoEntry& e) { return !e.image.small && !e.image.furniture; };
    const auto next = std::partition_point(entries_.begin(), entries_.end(),
                                           [&](const PhotoEntry& e) { return e.position < begin; });
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

  static bool free(const PhotoEntry& entry) {
    return entry.text.caption.empty() && entry.text.credit.empty();
  }

  // Blocks of ordinary text between two nodes; a body paragraph counts as many.
  BlockId between(NodeId from, NodeId to) const {
    BlockId count = 0;
    for (BlockId id = page_.blocks.first_at_or_after(from + 1);
         id < page_.blocks.size() && page_.blocks[id].first_text < to; ++id) {
      if (is_body(id) || count > kNearBlocks) return 100;
      if (!is_noise(id) && roles_[id] != CaptionRole::kPhotoTitle) ++count;
    }
    return count;
  }

  std::string base_url() const {
    std::string address = metadata_.url.value_or("");
    for (NodeId id = 0; id < page_.document.size() && page_.document.node(id).tag != dom::Tag::k_body; ++id) {
      if (page_.document.node(id).tag == dom::Tag::k_base) {
        const std::string_view href = page_.document.attribute(id, "href");
        if (!href.empty()) address = base::resolve_url(address, href);
        break;
      }
    }
    return address;
  }

  const dom::Page& page_;
  const std::vector<body::Label>& labels_;
  const evidence::Metadata& metadata_;
  dom::ElementWords words_;
  const std::vector<CaptionRole>& roles_;
  Region region_;
  std::vector<PhotoEntry> entries_;
  std::vector<bool> used_;
  UnshownImage unshown_;
  std::vector<std::string> notes_;  // credits that stand far from any image
};

}  // namespace

std::vector<Photo> collect_photos(const dom::Page& page, const std::vector<body::Label>& labels,
                                  const std::vector<credit::CaptionRole>& captions,
                                  const evidence::Metadata& metadata, base::Explanation* explanation) {
  return Collector(page, labels, captions, metadata).collect(explanation);
}

}  // namespace presscut::photo
