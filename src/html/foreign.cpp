#include "html/foreign.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

#include "base/arena.h"
#include "base/ascii.h"
#include "html/tag_scanner.h"
#include "html/tag_traits.h"

namespace presscut::html {
namespace {

constexpr std::string_view kAnnotation = "annotation-xml";

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

enum class Namespace : std::uint8_t { kHtml, kSvg, kMath };

// Elements whose content is HTML again: what is inside them does not break out.
// https://html.spec.whatwg.org/#html-integration-point and #mathml-text-integration-point
bool holds_html(std::string_view name, Namespace name_space, const std::vector<dom::Attribute>& attributes) {
  static constexpr std::string_view kInMath[] = {"mi", "mo", "mn", "ms", "mtext"};
  static constexpr std::string_view kInSvg[] = {"foreignobject", "desc", "title"};
  const auto is_name = [&](std::string_view n) { return base::equals_ignore_case(name, n); };
  if (name_space == Namespace::kSvg) return std::any_of(std::begin(kInSvg), std::end(kInSvg), is_name);
  if (name_space != Namespace::kMath) return false;
  if (!is_name(kAnnotation)) return std::any_of(std::begin(kInMath), std::end(kInMath), is_name);
  return std::any_of(attributes.begin(), attributes.end(), [](const dom::Attribute& a) {
    return a.name == "encoding" && (base::equals_ignore_case(a.value, "text/html") ||
                                    base::equals_ignore_case(a.value, "application/xhtml+xml"));
  });
}

// The end tag belongs to HTML around the foreign content: the page forgot to close the latter.
bool ends_around(dom::Tag tag, const OpenElements& html) {
  return tag == dom::Tag::k_p || tag == dom::Tag::k_br || html.will_reopen(tag) || html.would_close(tag);
}

struct OpenForeign {
  std::string_view name;
  dom::Tag tag;
  Namespace name_space;
  bool holds_html;
};

// The end tag belongs to the element. HTML that the table does not know is one to the tree builder, whatever
// its name.
bool matches(const OpenForeign& element, const ScannedTag& end) {
  return element.name_space == Namespace::kHtml ? element.tag == end.tag
                                                : base::equals_ignore_case(element.name, end.name);
}

// Where an element that starts inside `parent` belongs: SVG and MathML begin only where HTML goes on.
Namespace namespace_inside(const OpenForeign& parent, dom::Tag tag) {
  const bool html = parent.holds_html || parent.name_space == Namespace::kHtml;
  const bool annotation =
      parent.name_space == Namespace::kMath && base::equals_ignore_case(parent.name, kAnnotation);
  if (tag == dom::Tag::k_svg && (html || annotation)) return Namespace::kSvg;
  if (tag == dom::Tag::k_math && html) return Namespace::kMath;
  return html ? Namespace::kHtml : parent.name_space;
}

bool is_table(const OpenForeign& element) {
  return element.name_space == Namespace::kHtml && element.tag == dom::Tag::k_table;
}

bool reads_attributes(std::string_view name) {
  return dom::find_tag(name.substr(0, 4)) == dom::Tag::k_font || base::starts_with_ignore_case(name, kAnnotation);
}

}  // namespace

ForeignContent skip_foreign(std::string_view page, std::size_t at, std::string_view root,
                            const OpenElements& html) {
  constexpr std::size_t kMaxDepth = 512;
  const bool math = base::equals_ignore_case(root, "math");
  std::vector<OpenForeign> open = {
      {root, math ? dom::Tag::k_math : dom::Tag::k_svg, math ? Namespace::kMath : Namespace::kSvg, false}};
  std::size_t html_holders = 0;
  std::size_t tables = 0;  // in HTML inside
  std::vector<dom::Attribute> attributes;
  base::Arena arena;
  ForeignContent content;
  // Text in an element that holds HTML follows the rules of the table around it.
  const bool in_table = html.is_open(dom::Tag::k_table) || html.is_open(dom::Tag::k_template);
  const auto ends_at = [&](std::size_t end) {
    content.end = end;
    return content;
  };
  while ((at = page.find('<', at)) != std::string_view::npos) {
    const char next = at + 1 < page.size() ? page[at + 1] : '\0';
    const std::size_t start = at;
    if (next == '!' && page.substr(at).starts_with("<![CDATA[") && html_holders == 0) {
      const std::size_t end = page.find("]]>", at);
      if (end == std::string_view::npos) break;
      at = end + 3;
    } else if (next == '!' || next == '?') {
      at = skip_declaration(page, at);
    } else if (base::is_alpha(next)) {
      ScannedTag tag;
      attributes.clear();
      ++at;
      if (!scan_tag(page, at, tag, reads_attributes(page.substr(at, 14)) ? &attributes : nullptr, {16},
                    arena))
        break;
      content.attributes = std::max(content.attributes, tag.attributes + tag.attributes_cut);
      // Namespaces that change inside, and what breaks out, are followed as browsers do, which is not to the
      // letter.
      if (html_holders > 0 || tag.tag == dom::Tag::k_math || (math && tag.tag == dom::Tag::k_svg))
        content.plain = false;
      const bool out = html_holders == 0
                           ? breaks_out(tag.tag, attributes)
                           // Part of a table around the foreign content: it ends everything inside.
                           : tables == 0 && has_trait(tag.tag, kTablePart) && html.is_open(dom::Tag::k_table);
      if (out) {
        content.plain = false;
        return ends_at(start);
      }
      if (tag.self_closing) continue;
      if (open.size() >= kMaxDepth) {
        content.too_deep = true;
        continue;
      }
      const Namespace name_space = namespace_inside(open.back(), tag.tag);
      open.push_back({tag.name, tag.tag, name_space, holds_html(tag.name, name_space, attributes)});
      html_holders += open.back().holds_html ? 1 : 0;
      tables += is_table(open.back()) ? 1 : 0;
      if (html_holders > 0 && in_table) content.plain = false;
    } else if (next == '/' && at + 2 < page.size() && base::is_alpha(page[at + 2])) {
      ScannedTag tag;
      at += 2;
      if (!scan_tag(page, at, tag, nullptr, {}, arena)) break;
      content.attributes = std::max(content.attributes, tag.attributes_cut);
      const auto found = std::find_if(open.rbegin(), open.rend(),
                                      [&](const OpenForeign& element) { return matches(element, tag); });
      if (found == open.rend()) {
        content.plain = false;
        if (ends_around(tag.tag, html)) return ends_at(start);
        continue;
      }
      const auto kept = static_cast<std::size_t>(std::distance(found, open.rend())) - 1;
      for (; open.size() > kept; open.pop_back()) {
        html_holders -= open.back().holds_html ? 1 : 0;
        tables -= is_table(open.back()) ? 1 : 0;
      }
      if (open.empty()) return ends_at(at);
    } else if (next == '/' && at + 2 < page.size()) {
      // "</" and no letter: a comment up to the next ">", whatever stands in it.
      const std::size_t end = page.find('>', at + 2);
      if (end == std::string_view::npos) break;
      at = end + 1;
    } else {
      ++at;
    }
  }
  content.plain = false;
  return ends_at(page.size());
}

}  // namespace presscut::html
