#include "credit/photo_box.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "credit/credit_line.h"
#include "data/words.h"
#include "dom/element_words.h"

namespace presscut::credit {
namespace {

using dom::BlockId;
using dom::NodeId;
using dom::Tag;

constexpr std::uint32_t kMaxTitle = 120;  // code points
constexpr std::uint32_t kMaxBox = 900;    // code points of all text of a box
constexpr std::uint32_t kMaxCaption = 600;
constexpr std::uint32_t kMaxLooseCaption = 350;
constexpr BlockId kMaxBoxBlocks = 5;
constexpr int kMaxSteps = 8;     // ancestors of an image
constexpr int kSmallImage = 80;  // pixels

std::uint32_t code_points(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool ends_sentence(std::string_view text) {
  text = base::trim(text);
  for (const std::string_view sign :
       {".", "!", "?", "…", "”", "\"", "。", "！", "？", "」", "؟", "।", ":", ","}) {
    if (text.ends_with(sign)) return true;
  }
  return false;
}

int pixels(std::string_view value) {
  int n = 0;
  for (const char c : base::trim(value)) {
    if (!base::is_digit(c)) break;
    n = std::min(n * 10 + (c - '0'), 100000);
  }
  return n;
}

// "(Photo: X) A crowd waits."
bool begins_caption(std::string_view text) {
  return begins_with_credit(text) && !split_caption(text).caption.empty();
}

bool is_heading(Tag tag) {
  return dom::heading_level(tag) > 0;
}

class Boxes {
 public:
  Boxes(const dom::Page& page, std::string_view title, std::vector<CaptionRole>& roles)
      : page_(page), title_(base::word_key(title)), roles_(roles) {
    for (NodeId id = 0; id < page.document.size(); ++id) {
      if (page.document.node(id).tag == Tag::k_noscript) {
        id = page.document.node(id).end - 1;
      } else if (is_photo(id)) {
        images_.push_back(id);
      }
    }
  }

  void label() {
    for (std::size_t i = 0; i < images_.size(); ++i) {
      label_box(i);
      label_title_in_text(i);
      label_caption_in_text(i);
    }
  }

 private:
  bool is_photo(NodeId id) const {
    const dom::Node& node = page_.document.node(id);
    if (node.kind != dom::NodeKind::kElement || (node.tag != Tag::k_img && node.text != "amp-img"))
      return false;
    const int width = pixels(page_.document.attribute(id, "width")),
              height = pixels(page_.document.attribute(id, "height"));
    if ((width > 0 && width <= kSmallImage) || (height > 0 && height <= kSmallImage)) return false;
    const std::string_view source = page_.document.attribute(id, "src");
    const std::size_t name = source.rfind('/');
    return !dom::names_icon(source.substr(name == std::string_view::npos ? 0 : name, 120));
  }

  bool alone(std::size_t i, NodeId element) const {
    const bool before = i > 0 && images_[i - 1] > element;
    const bool after = i + 1 < images_.size() && images_[i + 1] < page_.document.node(element).end;
    return !before && !after;
  }

  bool is_title(const dom::Block& block) const {
    return !title_.empty() && base::word_key(block.text) == title_;
  }

  // "Player loads", "Info": words of a player or a button.
  static bool is_noise(const dom::Block& block) {
    return block.chars < 8 || data::is_word(base::fold_words(base::trim(block.text)), data::kCaptionNoise);
  }

  // The smallest element around the image in which a credit stands, if it is small and has nothing but one
  // photo's text.
  void label_box(std::size_t i) {
    NodeId element = page_.document.node(images_[i]).parent;
    BlockId seen = 0;
    for (int steps = 0; element != dom::kNoNode && steps < kMaxSteps;
         ++steps, element = page_.document.node(element).parent) {
      const Tag tag = page_.document.node(element).tag;
      if (tag == Tag::k_body || tag == Tag::k_html || tag == Tag::k_main || tag == Tag::k_article ||
          tag == Tag::k_a || tag == Tag::k_nav || tag == Tag::k_aside || tag == Tag::k_footer ||
          !alone(i, element))
        return;
      const auto [first, last] = page_.blocks.range_of(page_.document, element);
      if (last - first > kMaxBoxBlocks) return;
      if (last - first == seen) continue;
      seen = last - first;
      std::uint32_t chars = 0;
      for (BlockId id = first; id < last; ++id) {
        const dom::Block& block = page_.blocks[id];
        chars += block.chars;
        if (is_title(block) ||
            (tag != Tag::k_figure && page_.document.node(block.container).tag == Tag::k_h1))
          return;
        if (block.hidden || (block.link_density() > 0.8 && block.words > 5)) return;
      }
      if (chars > kMaxBox) return;
      if (const auto credit = find_credit(first, last)) {
        label_blocks(images_[i], first, *credit, last);
        return;
      }
    }
  }

  // A block whose text names its credit without doubt.
  std::optional<BlockId> find_credit(BlockId first, BlockId last) const {
    for (BlockId id = first; id < last; ++id) {
      if (page_.blocks[id].chars <= kMaxCaption && has_credit(page_.blocks[id])) return id;
    }
    return std::nullopt;
  }

  bool has_credit(const dom::Block& block) const {
    const std::string_view text = block.text.substr(measure_title_line(page_.document, block));
    if (is_site_notice(text)) return false;
    return is_credit_line(text) || has_labelled_credit(text) || has_ended_credit(text);
  }

  bool only_credit(BlockId id) const {
    return roles_[id] == CaptionRole::kCredit || is_credit_line(page_.blocks[id].text) ||
           split_caption(page_.blocks[id].text).caption.empty();
  }

  void label_blocks(NodeId image, BlockId first, BlockId credit, BlockId last) {
    while (first < credit && page_.blocks[first].first_text < image) ++first;
    const bool line = only_credit(credit);
    // Two lines above the credit are title and caption; more is an article's text.
    std::vector<BlockId> above;
    std::uint32_t chars = 0;
    for (BlockId id = first; id < credit; ++id) {
      if (roles_[id] != CaptionRole::kNone && only_credit(id)) continue;
      if (is_credit_label(page_.blocks[id].text)) continue;
      if (roles_[id] == CaptionRole::kNone && is_noise(page_.blocks[id])) return;
      above.push_back(id);
      chars += page_.blocks[id].chars;
    }
    if (above.size() > 2 || chars > kMaxCaption) return;
    const bool titled =
        !above.empty() && reads_as_photo_title(page_.blocks[above[0]].text) &&
        (!line || (above.size() > 1 && continues(page_.blocks[above[0]], page_.blocks[above[1]])));
    if (above.size() == 2 && !titled) return;
    if (roles_[credit] == CaptionRole::kNone)
      roles_[credit] = line ? CaptionRole::kCredit : CaptionRole::kCaption;
    for (std::size_t i = 0; i < above.size(); ++i) {
      if (i == 0 && titled) {
        roles_[above[i]] = CaptionRole::kPhotoTitle;
      } else if (roles_[above[i]] == CaptionRole::kNone &&
                 !is_heading(page_.document.node(page_.blocks[above[i]].container).tag)) {
        roles_[above[i]] = CaptionRole::kCaption;
      }
    }
    // "<p>Title</p> <p>Photo: X</p> <p>Caption.</p>" and nothing else.
    if (line && above.size() < 2 && credit + 2 == last && roles_[credit + 1] == CaptionRole::kNone &&
        page_.blocks[credit + 1].chars < kMaxLooseCaption &&
        (above.empty() || (reads_as_photo_title(page_.blocks[above[0]].text) &&
                           ends_sentence(page_.blocks[credit + 1].text)))) {
      roles_[credit + 1] = CaptionRole::kCaption;
      if (!above.empty()) roles_[above[0]] = CaptionRole::kPhotoTitle;
    }
  }

  // A caption follows its title: a sentence after a line that is none.
  static bool continues(const dom::Block& title, const dom::Block& caption) {
    return ends_sentence(caption.text) || caption.chars > title.chars + 20;
  }

  // "<img> <p><b>Title</b></p> <p>(Photo: X) Caption.</p>", all of them among the paragraphs.
  void label_title_in_text(std::size_t i) {
    const BlockId id = page_.blocks.first_at_or_after(images_[i]);
    if (id + 1 >= page_.blocks.size() || roles_[id] != CaptionRole::kNone ||
        !begins_caption(page_.blocks[id + 1].text))
      return;
    if (i + 1 < images_.size() && images_[i + 1] < page_.blocks[id + 1].first_text) return;
    if (reads_as_photo_title(page_.blocks[id].text) && !is_title(page_.blocks[id]))
      roles_[id] = CaptionRole::kPhotoTitle;
  }

  // "<p><img></p> <p>Caption. Photo: X</p>" among the paragraphs, or the caption above the image.
  void label_caption_in_text(std::size_t i) {
    const BlockId below = page_.blocks.first_at_or_after(images_[i]);
    const bool free_below = i + 1 == images_.size() || below >= page_.blocks.size() ||
                            images_[i + 1] > page_.blocks[below].first_text;
    if (below < page_.blocks.size() && free_below && is_caption_with_credit(below)) {
      roles_[below] = CaptionRole::kCaption;
    } else if (below > 0 && (i == 0 || images_[i - 1] < page_.blocks[below - 1].first_text) &&
               (below >= page_.blocks.size() || roles_[below] == CaptionRole::kNone) &&
               is_caption_with_credit(below - 1)) {
      roles_[below - 1] = CaptionRole::kCaption;
    }
  }

  bool is_caption_with_credit(BlockId id) const {
    const dom::Block& block = page_.blocks[id];
    if (roles_[id] != CaptionRole::kNone || block.chars > kMaxLooseCaption || block.link_density() > 0.5 ||
        block.hidden || is_title(block) || is_heading(page_.document.node(block.container).tag))
      return false;
    const CaptionText parts = split_caption(block.text);
    const auto spaces = std::count(parts.caption.begin(), parts.caption.end(), ' ');
    const bool told =
        spaces >= 2 || code_points(parts.caption) * 2 < parts.caption.size();  // or a script without spaces
    return told && !parts.credit.empty() && !is_site_notice(block.text) &&
           (has_labelled_credit(block.text) || has_ended_credit(block.text));
  }

  const dom::Page& page_;
  const std::string title_;
  std::vector<CaptionRole>& roles_;
  std::vector<NodeId> images_;
};

// The line in which the block begins is all of an element for emphasis.
bool begins_in_bold(const dom::Document& document, const dom::Block& block, std::string_view line) {
  for (NodeId id = document.node(block.first_text).parent; id != dom::kNoNode && id != block.container;
       id = document.node(id).parent) {
    const Tag tag = document.node(id).tag;
    if (tag != Tag::k_b && tag != Tag::k_strong && tag != Tag::k_u && !is_heading(tag)) continue;
    return base::word_key(dom::render_text(document, id)) == base::word_key(line);
  }
  return false;
}

}  // namespace

bool reads_as_photo_title(std::string_view text) {
  if (text.find('\n') != std::string_view::npos || ends_sentence(text)) return false;
  return code_points(text) <= kMaxTitle && std::count(text.begin(), text.end(), ' ') >= 1 &&
         !is_credit_line(text) && split_caption(text).credit.empty();
}

std::size_t measure_title_line(const dom::Document& document, const dom::Block& block) {
  const std::size_t at = block.text.find('\n');
  if (at == std::string_view::npos || block.chars > kMaxBox) return 0;
  const std::string_view line = block.text.substr(0, at), rest = block.text.substr(at + 1);
  if (!reads_as_photo_title(line)) return 0;
  if (begins_caption(rest)) return at + 1;
  if (!begins_in_bold(document, block, line)) return 0;
  const CaptionText parts = split_caption(rest);
  return parts.credit.empty() || parts.caption.empty() ? 0 : at + 1;
}

void label_photo_boxes(const dom::Page& page, std::string_view title, std::vector<CaptionRole>& roles) {
  Boxes(page, title, roles).label();
}

}  // namespace presscut::credit
