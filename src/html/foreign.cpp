#include "html/foreign.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/arena.h"
#include "base/ascii.h"
#include "html/tag_scanner.h"
#include "html/tag_traits.h"

namespace presscut::html {
namespace {

constexpr std::size_t kMaxDepth = 64;  // deeper elements count as part of the one around them
constexpr std::size_t kMaxAttributes = 16;

// HTML start tags that end SVG and MathML wherever they stand in it.
bool breaks_out(dom::Tag tag, const std::vector<dom::Attribute>& attributes) {
  using enum dom::Tag;
  switch (tag) {
    // clang-format off
    case k_b: case k_big: case k_blockquote: case k_body: case k_br: case k_center: case k_code: case k_dd:
    case k_div: case k_dl: case k_dt: case k_em: case k_embed: case k_h1: case k_h2: case k_h3: case k_h4:
    case k_h5: case k_h6: case k_head: case k_hr: case k_i: case k_img: case k_li: case k_listing:
    case k_menu: case k_meta: case k_nobr: case k_ol: case k_p: case k_pre: case k_ruby: case k_s:
    case k_small: case k_span: case k_strike: case k_strong: case k_sub: case k_sup: case k_table:
    case k_tt: case k_u: case k_ul: case k_var:
      // clang-format on
      return true;
    case k_font:
      return std::any_of(attributes.begin(), attributes.end(), [](const dom::Attribute& a) {
        return a.name == "color" || a.name == "face" || a.name == "size";
      });
    default:
      return false;
  }
}

// Elements whose content is HTML again: what is inside them does not break out.
// https://html.spec.whatwg.org/#html-integration-point and #mathml-text-integration-point
bool contains_html(std::string_view name, bool math, const std::vector<dom::Attribute>& attributes) {
  static constexpr std::string_view kInSvg[] = {"foreignobject", "desc", "title"};
  static constexpr std::string_view kInMath[] = {"mi", "mo", "mn", "ms", "mtext"};
  const auto is_name = [&](std::string_view known) { return base::equals_ignore_case(name, known); };
  if (!math) return std::any_of(std::begin(kInSvg), std::end(kInSvg), is_name);
  if (!is_name("annotation-xml")) return std::any_of(std::begin(kInMath), std::end(kInMath), is_name);
  return std::any_of(attributes.begin(), attributes.end(), [](const dom::Attribute& a) {
    return a.name == "encoding" && base::find_ignore_case(a.value, "html") != std::string_view::npos;
  });
}

struct OpenElement {
  std::string_view name;
  bool contains_html;
};

// The end tag belongs to HTML around the foreign content: the page forgot to close the latter.
bool ends_around(dom::Tag tag, const OpenElements& html) {
  return tag == dom::Tag::k_p || tag == dom::Tag::k_br || html.will_reopen(tag) || html.would_close(tag);
}

}  // namespace

std::size_t skip_foreign(std::string_view page, std::size_t at, std::string_view root,
                         const OpenElements& html) {
  const bool math = base::equals_ignore_case(root, "math");
  std::vector<OpenElement> open = {{root, false}};
  const auto find_open = [&](std::string_view name) {
    return std::find_if(open.rbegin(), open.rend(), [&](const OpenElement& element) {
      return base::equals_ignore_case(element.name, name);
    });
  };
  std::size_t html_inside = 0;  // open elements that contain HTML
  std::vector<dom::Attribute> attributes;
  base::Arena arena;
  while ((at = page.find('<', at)) != std::string_view::npos) {
    const std::size_t start = at;
    const std::string_view rest = page.substr(at, 3);
    const bool end_tag = rest.size() == 3 && rest[1] == '/' && base::is_alpha(rest[2]);
    if (!end_tag && (rest.size() < 2 || !base::is_alpha(rest[1]))) {
      const bool declaration = rest.size() == 3 && (rest[1] == '!' || rest[1] == '?' || rest[1] == '/');
      at = declaration ? skip_declaration(page, at) : at + 1;  // "a < b"
      continue;
    }
    ScannedTag tag;
    attributes.clear();
    at += end_tag ? 2 : 1;
    if (!scan_tag(page, at, tag, end_tag ? nullptr : &attributes, {kMaxAttributes}, arena)) break;
    if (!end_tag) {
      // In HTML inside, only a part of a table around the foreign content ends everything.
      const bool out = html_inside == 0 ? breaks_out(tag.tag, attributes)
                                        : has_trait(tag.tag, kTablePart) && html.is_open(dom::Tag::k_table) &&
                                              find_open("table") == open.rend();
      if (out) return start;
      if (tag.self_closing || open.size() >= kMaxDepth) continue;
      open.push_back({tag.name, contains_html(tag.name, math, attributes)});
      html_inside += open.back().contains_html ? 1 : 0;
      continue;
    }
    const auto found = find_open(tag.name);
    if (found == open.rend()) {
      if (ends_around(tag.tag, html)) return start;
      continue;
    }
    for (auto left = std::distance(open.rbegin(), found) + 1; left > 0; --left) {
      html_inside -= open.back().contains_html ? 1 : 0;
      open.pop_back();
    }
    if (open.empty()) return at;
  }
  return page.size();
}

}  // namespace presscut::html
