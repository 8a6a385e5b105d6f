#include "dom/tag.h"

#include <array>
#include <cstddef>

#include "base/ascii.h"

namespace presscut::dom {
namespace {

constexpr std::string_view kNames[] = {"",
#define PRESSCUT_TAG(name) #name,
                                       PRESSCUT_TAGS(PRESSCUT_TAG)
#undef PRESSCUT_TAG
};
constexpr std::size_t kMaxName = 10;
constexpr std::size_t kSlots = 1024;  // a power of two, sparse enough that most names are found at once

constexpr std::size_t slot_of(std::string_view name) {
  const auto letter = [&](std::size_t i) { return static_cast<std::size_t>(base::to_lower(name[i])); };
  const std::size_t size = name.size();
  return (letter(0) * 37 + letter(size - 1) * 7 + letter(size / 2) * 101 + size * 59) % kSlots;
}

// Open addressing, filled by the compiler.
constexpr std::array<Tag, kSlots> make_slots() {
  std::array<Tag, kSlots> slots{};
  for (std::size_t t = 1; t < static_cast<std::size_t>(Tag::kCount); ++t) {
    std::size_t slot = slot_of(kNames[t]);
    while (slots[slot] != Tag::kUnknown) slot = (slot + 1) % kSlots;
    slots[slot] = static_cast<Tag>(t);
  }
  return slots;
}
constexpr std::array<Tag, kSlots> kTagSlots = make_slots();

}  // namespace

std::string_view tag_name(Tag tag) {
  return kNames[static_cast<std::size_t>(tag)];
}

Tag find_tag(std::string_view name) {
  if (name.empty() || name.size() > kMaxName) return Tag::kUnknown;
  for (std::size_t slot = slot_of(name); kTagSlots[slot] != Tag::kUnknown; slot = (slot + 1) % kSlots) {
    if (base::equals_ignore_case(name, tag_name(kTagSlots[slot]))) return kTagSlots[slot];
  }
  return Tag::kUnknown;
}

bool is_block_level(Tag tag) {
  switch (tag) {
    // clang-format off
    case Tag::k_address: case Tag::k_article: case Tag::k_aside: case Tag::k_audio: case Tag::k_blockquote:
    case Tag::k_body: case Tag::k_button: case Tag::k_caption: case Tag::k_center: case Tag::k_col:
    case Tag::k_colgroup: case Tag::k_dd: case Tag::k_details: case Tag::k_dir: case Tag::k_div:
    case Tag::k_dl: case Tag::k_dt: case Tag::k_fieldset: case Tag::k_figcaption: case Tag::k_figure:
    case Tag::k_footer: case Tag::k_form: case Tag::k_frameset: case Tag::k_h1: case Tag::k_h2:
    case Tag::k_h3: case Tag::k_h4: case Tag::k_h5: case Tag::k_h6: case Tag::k_head: case Tag::k_header:
    case Tag::k_hgroup: case Tag::k_hr: case Tag::k_html: case Tag::k_legend: case Tag::k_li:
    case Tag::k_listing: case Tag::k_main: case Tag::k_marquee: case Tag::k_menu: case Tag::k_nav:
    case Tag::k_noscript: case Tag::k_object: case Tag::k_ol: case Tag::k_optgroup: case Tag::k_option:
    case Tag::k_p: case Tag::k_plaintext: case Tag::k_pre: case Tag::k_section: case Tag::k_summary:
    case Tag::k_table: case Tag::k_tbody: case Tag::k_td: case Tag::k_template: case Tag::k_tfoot:
    case Tag::k_th: case Tag::k_thead: case Tag::k_tr: case Tag::k_ul: case Tag::k_video: case Tag::k_xmp:
      // clang-format on
      return true;
    default:
      return false;
  }
}

bool is_invisible(Tag tag) {
  switch (tag) {
    // clang-format off
    case Tag::k_canvas: case Tag::k_embed: case Tag::k_frameset: case Tag::k_head: case Tag::k_iframe:
    case Tag::k_math: case Tag::k_noembed: case Tag::k_noframes: case Tag::k_object: case Tag::k_optgroup:
    case Tag::k_option: case Tag::k_rp: case Tag::k_rt: case Tag::k_script: case Tag::k_select:
    case Tag::k_style: case Tag::k_svg: case Tag::k_textarea: case Tag::k_title: case Tag::k_audio:
    case Tag::k_video:
      // clang-format on
      return true;
    default:
      return false;
  }
}

}  // namespace presscut::dom
