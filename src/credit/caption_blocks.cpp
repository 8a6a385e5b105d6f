#include "credit/caption_blocks.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/fold.h"
#include "credit/caption_features.h"
#include "credit/credit_line.h"
#include "credit/photo_box.h"
#include "dom/element_words.h"
#include "model/forest.h"

namespace presscut::credit {
namespace {

constexpr std::uint32_t kMaxCaption = 1200;    // code points
constexpr std::uint32_t kMaxPhotoTitle = 120;  // code points
constexpr dom::NodeId kNearImage = 60;         // nodes between an image and text said to be its caption
constexpr std::uint32_t kMaxPairedName = 60;   // code points of a name behind its label
constexpr int kAncestorsAsked = 4;
constexpr double kLinks = 0.8;         // share of a block's text in links
constexpr float kCaptionFrom = 0.35F;  // probabilities from which the model adds a role
constexpr float kCreditFrom = 0.6F;
constexpr float kNeitherBelow = 0.06F;      // … and below which it takes one back
constexpr dom::BlockId kBelowHeadline = 6;  // blocks from the headline down to a photo's title line

bool is_image(const dom::Node& node) {
  return node.kind == dom::NodeKind::kElement &&
         (node.tag == dom::Tag::k_img || node.tag == dom::Tag::k_video || node.tag == dom::Tag::k_iframe ||
          node.text == "amp-img" || node.text == "picture");
}

class Labeller {
 public:
  Labeller(const dom::Page& page) : page_(page), words_(page.document), figures_(page.document.size(), 0) {
    for (dom::NodeId id = 0; id < page.document.size(); ++id) {
      if (is_image(page.document.node(id))) images_.push_back(id);
    }
  }

  CaptionRole label(const dom::Block& block) {
    if (block.chars > kMaxCaption) return CaptionRole::kNone;
    const bool near = near_image(block);
    int steps = 0;
    bool caption = false, credit = false;
    for (dom::NodeId id = page_.document.node(block.first_text).parent; id != dom::kNoNode;
         id = page_.document.node(id).parent) {
      const dom::Tag tag = page_.document.node(id).tag;
      if (tag == dom::Tag::k_figcaption) {
        caption = caption || figure_shows_image(id);
        break;
      }
      if (tag == dom::Tag::k_figure) {
        if (figure_shows_image(id)) caption = true;
        break;
      }
      if (tag == dom::Tag::k_article || tag == dom::Tag::k_body || tag == dom::Tag::k_main ||
          tag == dom::Tag::k_table)
        break;
      if (steps++ < kAncestorsAsked && page_.document.node(id).end - id < 80) {
        caption = caption || (words_.has(id, data::kForCaption) && (near || words_.has(id, data::kForImage)));
        const bool whole_block = page_.document.contains(id, block.last_text);
        credit = credit || (whole_block && words_.has(id, data::kForCredit) &&
                            (near || words_.has(id, data::kForImage)));
      }
    }
    if (caption) return is_credit_line(block.text) ? CaptionRole::kCredit : CaptionRole::kCaption;
    if (begins_with_credit(block.text.substr(measure_title_line(page_.document, block))))
      return CaptionRole::kCaption;
    if (block.link_density() > kLinks) return CaptionRole::kNone;  // a teaser, whatever it says
    if (near && is_credit_line(block.text)) return CaptionRole::kCredit;
    // A byline beside the lead image is not a credit.
    const std::string start = base::lowered(block.text.substr(0, 4));
    const bool byline = start.starts_with("by ") || start.starts_with("von ") || start.starts_with("par ") ||
                        start.starts_with("por ");
    if (credit && !byline && looks_like_credit(block.text) && !clean_credit(block.text).empty())
      return CaptionRole::kCredit;
    // A name alone in the credit's element, right beside a caption.
    if (credit && !byline && near && is_name_like(block.text) && stands_by_caption(block))
      return CaptionRole::kCredit;
    if (below_image_of_its_own(block) && !split_caption(block.text).credit.empty())
      return CaptionRole::kCaption;
    // "Featured image by X" at the end of the article, far from the photo.
    if (!images_.empty() && is_photo_credit_line(block.text)) return CaptionRole::kCredit;
    return CaptionRole::kNone;
  }

  // "<figcaption><h1>Title</h1>Caption.</figcaption>": the only heading, above more text of its <figcaption>.
  // Two are a gallery's name and a date or number.
  bool heads_caption(dom::BlockId id) const {
    const dom::Block& block = page_.blocks[id];
    if (!is_heading(id) || is_heading(id + 1) || !reads_as_photo_title(block.text)) return false;
    dom::NodeId at = block.container;
    for (int steps = 0; at != dom::kNoNode && steps < kAncestorsAsked;
         ++steps, at = page_.document.node(at).parent) {
      if (page_.document.node(at).tag != dom::Tag::k_figcaption) continue;
      const bool first = id == 0 || !page_.document.contains(at, page_.blocks[id - 1].first_text);
      return (first || !is_heading(id - 1)) && page_.document.contains(at, page_.blocks[id + 1].first_text);
    }
    return false;
  }

 private:
  bool is_heading(dom::BlockId id) const {
    return dom::heading_level(page_.document.node(page_.blocks[id].container).tag) > 0;
  }

  bool near_image(const dom::Block& block) const {
    const auto next = std::lower_bound(images_.begin(), images_.end(), block.first_text);
    if (next != images_.end() && *next - block.last_text <= kNearImage / 2) return true;
    return next != images_.begin() && block.first_text - *(next - 1) <= kNearImage;
  }

  bool stands_by_caption(const dom::Block& block) {
    const dom::BlockId id = page_.blocks.first_at_or_after(block.first_text);
    for (const dom::BlockId beside : {id - 1, id + 1}) {
      if (beside >= page_.blocks.size()) continue;
      const dom::NodeId element = page_.document.node(page_.blocks[beside].first_text).parent;
      if (words_.has(element, data::kForCaption) ||
          words_.has(page_.blocks[beside].container, data::kForCaption))
        return true;
    }
    return false;
  }

  // "<p><img><em>Caption. Photo: X</em></p>": the image is the first thing in the block's own element.
  bool below_image_of_its_own(const dom::Block& block) const {
    if (block.chars > 300) return false;
    if (page_.document.node(block.container).end - block.container > kNearImage) return false;
    const auto image = std::lower_bound(images_.begin(), images_.end(), block.container);
    return image != images_.end() && *image < block.first_text &&
           page_.document.contains(block.container, *image);
  }

  // A pull quote or a table in a <figure> is not a photo. Each figure is looked through once.
  bool figure_shows_image(dom::NodeId inside) {
    dom::NodeId figure = inside;
    while (figure != dom::kNoNode && page_.document.node(figure).tag != dom::Tag::k_figure)
      figure = page_.document.node(figure).parent;
    if (figure == dom::kNoNode) return stands_by_image(inside);
    std::uint8_t& known = figures_[figure];
    if (known == 0) known = looks_like_photo(figure) ? kPhoto : kOther;
    return known == kPhoto;
  }

  bool looks_like_photo(dom::NodeId figure) const {
    bool image = false;
    for (dom::NodeId id = figure + 1; id < page_.document.node(figure).end; ++id) {
      const dom::Tag tag = page_.document.node(id).tag;
      if (tag == dom::Tag::k_blockquote || tag == dom::Tag::k_table || tag == dom::Tag::k_pre) return false;
      image = image || is_image(page_.document.node(id)) || tag == dom::Tag::k_svg || tag == dom::Tag::k_a;
    }
    return image;
  }

  // A <figcaption> outside any figure: what stands right before it decides.
  bool stands_by_image(dom::NodeId figcaption) const {
    const dom::NodeId parent = page_.document.node(figcaption).parent;
    const dom::NodeId from = figcaption > kNearImage ? figcaption - kNearImage : 0;
    for (dom::NodeId id = std::max(parent == dom::kNoNode ? figcaption : parent, from); id < figcaption;
         ++id) {
      if (page_.document.node(id).tag == dom::Tag::k_blockquote) return false;
    }
    const dom::BlockId block = page_.blocks.first_at_or_after(figcaption);
    return block < page_.blocks.size() && near_image(page_.blocks[block]);
  }

  static constexpr std::uint8_t kPhoto = 1, kOther = 2;

  const dom::Page& page_;
  dom::ElementWords words_;
  std::vector<dom::NodeId> images_;
  std::vector<std::uint8_t> figures_;  // by node: kPhoto or kOther once looked at
};

// What the text itself proves: the model may not take it back.
bool is_certain(std::string_view text) {
  return begins_with_credit(text) || has_labelled_credit(text) || is_credit_line(text);
}

bool ends_sentence(std::string_view text) {
  return text.ends_with(".") || text.ends_with("!") || text.ends_with("?") || text.ends_with("”") ||
         text.ends_with("\"");
}

// "<dt>Photo:</dt><dd>X</dd>": label and name in elements of their own.
void label_pairs(const dom::Page& page, std::vector<CaptionRole>& roles) {
  for (dom::BlockId id = 0; id + 1 < page.blocks.size(); ++id) {
    const dom::Block& name = page.blocks[id + 1];
    if (roles[id] != CaptionRole::kNone || roles[id + 1] != CaptionRole::kNone ||
        name.chars > kMaxPairedName || name.link_density() > kLinks ||
        !is_photo_credit_label(page.blocks[id].text))
      continue;
    if (is_name_like(name.text) || looks_like_credit(name.text))
      roles[id] = roles[id + 1] = CaptionRole::kCredit;
  }
}

}  // namespace

std::vector<CaptionRole> label_captions_by_rule(const dom::Page& page, std::string_view title) {
  std::vector<CaptionRole> roles(page.blocks.size(), CaptionRole::kNone);
  Labeller labeller(page);
  for (dom::BlockId id = 0; id < page.blocks.size(); ++id) roles[id] = labeller.label(page.blocks[id]);
  for (dom::BlockId id = 0; id + 1 < page.blocks.size(); ++id) {
    if (roles[id] == CaptionRole::kCaption && roles[id + 1] == CaptionRole::kCaption &&
        labeller.heads_caption(id))
      roles[id] = CaptionRole::kPhotoTitle;
  }
  label_photo_boxes(page, title, roles);
  if (title.empty()) return roles;
  // The line above "(Photo : X) caption", itself just below the headline.
  const std::string key = base::word_key(title);
  for (dom::BlockId id = 0; id + 1 < page.blocks.size(); ++id) {
    if (roles[id + 1] != CaptionRole::kCaption || roles[id] != CaptionRole::kNone ||
        !begins_with_credit(page.blocks[id + 1].text))
      continue;
    const dom::Block& block = page.blocks[id];
    if (block.chars > kMaxPhotoTitle || ends_sentence(block.text) || base::word_key(block.text) == key)
      continue;
    for (dom::BlockId back = 1; back <= kBelowHeadline && back <= id; ++back) {
      if (base::word_key(page.blocks[id - back].text) != key) continue;
      roles[id] = CaptionRole::kPhotoTitle;
      break;
    }
  }
  return roles;
}

std::vector<CaptionRole> label_captions(const dom::Page& page, std::string_view title) {
  const std::vector<CaptionRole> rules = label_captions_by_rule(page, title);
  std::vector<CaptionRole> roles = rules;
  for (const CaptionCandidate& candidate : collect_caption_candidates(page, title, rules)) {
    const std::string_view text = page.blocks[candidate.block].text;
    CaptionRole& role = roles[candidate.block];
    const float caption = model::probability(model::sum_of_trees(model::kCaption, candidate.features));
    const float credit = model::probability(model::sum_of_trees(model::kCredit, candidate.features));
    if (role == CaptionRole::kNone) {
      if (caption >= kCaptionFrom && caption >= credit) role = CaptionRole::kCaption;
      if (credit >= kCreditFrom && credit > caption) role = CaptionRole::kCredit;
    } else if (role != CaptionRole::kPhotoTitle && !candidate.in_figcaption &&
               caption + credit < kNeitherBelow && !is_certain(text)) {
      role = CaptionRole::kNone;
    }
  }
  label_pairs(page, roles);
  return roles;
}

}  // namespace presscut::credit
