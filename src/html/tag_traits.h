// What the tree construction rules say of each element: https://html.spec.whatwg.org/#parsing-main-inbody
#pragma once

#include <array>
#include <cstdint>

#include "dom/tag.h"

namespace presscut::html {

enum TagTrait : std::uint16_t {
  kVoid = 1,              // has no content and no end tag
  kSpecial = 2,           // stops the search for the element that an end tag closes
  kFormatting = 4,        // reopened in the next block when a block closes it
  kScopeBoundary = 8,     // what is outside is not in scope
  kClosesParagraph = 16,  // its start tag ends an open <p>
  kSetsMarker = 32,       // formatting does not reach into it from outside
  kRawText = 64,          // content is text up to the end tag, references included
  kTablePart = 128,       // only meaningful within a table
};

inline constexpr auto kTagTraits = [] {
  std::array<std::uint16_t, static_cast<std::size_t>(dom::Tag::kCount)> traits{};
  const auto set = [&](TagTrait trait, auto... tags) {
    ((traits[static_cast<std::size_t>(tags)] =
          static_cast<std::uint16_t>(traits[static_cast<std::size_t>(tags)] | trait)),
     ...);
  };
  using enum dom::Tag;
  set(kVoid, k_area, k_base, k_basefont, k_bgsound, k_br, k_col, k_embed, k_frame, k_hr, k_image, k_img,
      k_input, k_isindex, k_keygen, k_link, k_meta, k_param, k_source, k_track, k_wbr);
  set(kSpecial, k_address, k_applet, k_area, k_article, k_aside, k_base, k_basefont, k_bgsound, k_blockquote,
      k_body, k_br, k_button, k_caption, k_center, k_col, k_colgroup, k_dd, k_details, k_dir, k_div, k_dl,
      k_dt, k_embed, k_fieldset, k_figcaption, k_figure, k_footer, k_form, k_frame, k_frameset, k_h1, k_h2,
      k_h3, k_h4, k_h5, k_h6, k_head, k_header, k_hgroup, k_hr, k_html, k_iframe, k_img, k_input, k_isindex,
      k_li, k_link, k_listing, k_main, k_marquee, k_menu, k_menuitem, k_meta, k_nav, k_noembed, k_noframes,
      k_noscript, k_object, k_ol, k_p, k_param, k_plaintext, k_pre, k_script, k_section, k_select, k_source,
      k_style, k_summary, k_table, k_tbody, k_td, k_template, k_textarea, k_tfoot, k_th, k_thead, k_title,
      k_tr, k_track, k_ul, k_wbr, k_xmp);
  set(kFormatting, k_a, k_b, k_big, k_code, k_em, k_font, k_i, k_nobr, k_s, k_small, k_strike, k_strong, k_tt,
      k_u);
  set(kScopeBoundary, k_applet, k_caption, k_html, k_table, k_td, k_th, k_marquee, k_object, k_template);
  set(kClosesParagraph, k_address, k_article, k_aside, k_blockquote, k_center, k_details, k_dir, k_div, k_dl,
      k_fieldset, k_figcaption, k_figure, k_footer, k_form, k_h1, k_h2, k_h3, k_h4, k_h5, k_h6, k_header,
      k_hgroup, k_hr, k_isindex, k_li, k_dd, k_dt, k_listing, k_main, k_menu, k_nav, k_ol, k_p, k_plaintext,
      k_pre, k_section, k_summary, k_ul, k_xmp);
  set(kSetsMarker, k_applet, k_caption, k_marquee, k_object, k_td, k_template, k_th);
  set(kRawText, k_iframe, k_noembed, k_noframes, k_script, k_style, k_xmp);
  set(kTablePart, k_caption, k_col, k_colgroup, k_tbody, k_td, k_tfoot, k_th, k_thead, k_tr);
  return traits;
}();

constexpr bool has_trait(dom::Tag tag, int traits) {
  return (kTagTraits[static_cast<std::size_t>(tag)] & traits) != 0;
}

}  // namespace presscut::html
