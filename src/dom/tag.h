// The elements of HTML that the tree builder or a stage knows by name; everything else (custom elements,
// picture, dialog …) is kUnknown and keeps its name.
#pragma once

#include <cstdint>
#include <string_view>

namespace presscut::dom {

#define PRESSCUT_TAGS(X)                                                                                     \
  X(a)                                                                                                       \
  X(abbr)                                                                                                    \
  X(acronym) X(address) X(applet) X(area) X(article) X(aside) X(audio) X(b) X(base) X(basefont) X(bdi)       \
      X(bdo) X(bgsound) X(big) X(blink) X(blockquote) X(body) X(br) X(button) X(canvas) X(caption) X(center) \
          X(cite) X(code) X(col) X(colgroup) X(data) X(datalist) X(dd) X(del) X(details) X(dfn) X(dir)       \
              X(div) X(dl) X(dt) X(em) X(embed) X(fieldset) X(figcaption) X(figure) X(font) X(footer)        \
                  X(form) X(frame) X(frameset) X(h1) X(h2) X(h3) X(h4) X(h5) X(h6) X(head) X(header)         \
                      X(hgroup) X(hr) X(html) X(i) X(iframe) X(image) X(img) X(input) X(ins) X(isindex)      \
                          X(kbd) X(keygen) X(label) X(legend) X(li) X(link) X(listing) X(main) X(map)        \
                              X(mark) X(marquee) X(math) X(menu) X(menuitem) X(meta) X(meter) X(multicol)    \
                                  X(nav) X(nextid) X(nobr) X(noembed) X(noframes) X(noscript) X(object)      \
                                      X(ol) X(optgroup) X(option) X(output) X(p) X(param) X(plaintext)       \
                                          X(pre) X(progress) X(q) X(rb) X(rp) X(rt) X(rtc) X(ruby) X(s)      \
                                              X(samp) X(script) X(section) X(select) X(small) X(source)      \
                                                  X(spacer) X(span) X(strike) X(strong) X(style) X(sub)      \
                                                      X(summary) X(sup) X(svg) X(table) X(tbody) X(td)       \
                                                          X(template) X(textarea) X(tfoot) X(th) X(thead)    \
                                                              X(time) X(title) X(tr) X(track) X(tt) X(u)     \
                                                                  X(ul) X(var) X(video) X(wbr) X(xmp)

enum class Tag : std::uint8_t {
  kUnknown,
#define PRESSCUT_TAG(name) k_##name,
  PRESSCUT_TAGS(PRESSCUT_TAG)
#undef PRESSCUT_TAG
      kCount
};

/// Lower-case name of the element; empty for kUnknown.
std::string_view tag_name(Tag tag);

/// The element of that name, in upper or lower case; kUnknown for a name that is not in the list.
Tag find_tag(std::string_view name);

/// The element starts and ends a run of text (CSS display other than inline in browsers' style sheets, or
/// a form control or fallback container whose text never belongs to the sentence around it).
bool is_block_level(Tag tag);

/// The element's text is never page text (scripts, styles, form choices, embedded documents).
bool is_invisible(Tag tag);

/// 1 to 6 for h1 to h6, else 0.
inline int heading_level(Tag tag) {
  return tag >= Tag::k_h1 && tag <= Tag::k_h6 ? static_cast<int>(tag) - static_cast<int>(Tag::k_h1) + 1 : 0;
}

}  // namespace presscut::dom
