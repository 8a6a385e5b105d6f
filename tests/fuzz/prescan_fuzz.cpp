// The skeleton parse against Gumbo on the whole page: the same texts in the same order, and the same tree.
#include "base/ascii.h"
#include "dom/tag.h"
#include "fuzz.h"
#include "html/parse.h"
#include "tree_dump.h"

using namespace presscut;

namespace {

// Gumbo moves text before </form> out of the form, which only a whole tokenizer could undo: no form ends
// here.
std::string without_form_ends(std::string html) {
  for (std::size_t at = 0; at < html.size(); ++at) {
    if (base::starts_with_ignore_case(std::string_view(html).substr(at), "</form")) html[at + 5] = 'k';
  }
  return html;
}

// Where the skeleton goes with browsers, and Gumbo does not: </p> and </br> end SVG and MathML, so that what
// follows may be raw text for the one and tags for the other; an <li> in SVG's <title> stays there and ends
// none around it.
bool follows_browsers(std::string_view html) {
  const auto has = [&](std::string_view tag) {
    return base::find_ignore_case(html, tag) != std::string_view::npos;
  };
  return has("</p") || has("</br") || (has("<title") && (has("<li") || has("<dd") || has("<dt")));
}

// Gumbo's numeric references wrap at 32 bits, to anything.
bool refers_beyond_unicode(std::string_view html) {
  for (std::size_t at = html.find("&#"); at != std::string_view::npos; at = html.find("&#", at + 2)) {
    const bool hexadecimal = at + 2 < html.size() && base::to_lower(html[at + 2]) == 'x';
    std::uint64_t number = 0;
    for (std::size_t i = at + (hexadecimal ? 3 : 2); i < html.size() && number <= 0x10FFFF; ++i) {
      const char c = base::to_lower(html[i]);
      const bool letter = hexadecimal && c >= 'a' && c <= 'f';
      if (!base::is_digit(c) && !letter) break;
      number = number * (hexadecimal ? 16 : 10) + static_cast<std::uint64_t>(letter ? c - 'a' + 10 : c - '0');
    }
    if (number > 0x10FFFF) return true;
  }
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 4096) return 0;  // Gumbo alone is quadratic
  const std::string html = without_form_ends(fuzz::text_of(fuzz::bytes_of(data, size)));
  base::Warnings warnings;
  const dom::Document document = html::parse_html(html, {}, warnings);
  const std::string actual = test::dump_document(document);
  fuzz::require_utf8(actual);
  if (!warnings.empty()) return 0;  // a limit was hit: the trees differ by design
  const std::string expected = test::dump_gumbo(html);
  if (refers_beyond_unicode(html)) return 0;
  const std::string wanted = test::characters(expected);
  const std::string found = test::characters(actual);
  const bool foreign =
      expected.find("<svg\n") != std::string::npos || expected.find("<math\n") != std::string::npos ||
      expected.find("<svg ") != std::string::npos || expected.find("<math ") != std::string::npos;
  if (foreign && follows_browsers(html)) return 0;
  const bool same = wanted == found || test::contains_in_order(found, wanted);
  if (!same) std::fprintf(stderr, "--- Gumbo\n%s--- presscut\n%s", expected.c_str(), actual.c_str());
  fuzz::require(same, "no text is lost or moved by the skeleton");
  return 0;
}
