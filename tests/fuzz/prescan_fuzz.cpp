// The skeleton parse against Gumbo on the whole page: the same texts in the same order, and the same tree.
#include "base/ascii.h"
#include "dom/parse.h"
#include "dom/tag.h"
#include "fuzz.h"
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

// After a stray end tag in SVG or MathML that nobody closes, Gumbo keeps the rest of the page in it; browsers
// today and the skeleton leave it. There, Gumbo's text may be a part of ours.
bool holds(const std::string& text, const std::string& part) {
  std::size_t at = 0;
  for (const char c : part) {
    at = text.find(c, at);
    if (at++ == std::string::npos) return false;
  }
  return true;
}

// The prescan does not keep the names of elements it does not know: whether an end tag in SVG or MathML that
// nobody closes belongs to such an element around it, it cannot tell.
bool names_unknown_end(std::string_view html) {
  for (std::size_t at = html.find("</"); at != std::string_view::npos; at = html.find("</", at + 2)) {
    const std::size_t end = html.find_first_of(" \t\n\f/>", at + 2);
    const std::string_view name = html.substr(at + 2, end == std::string_view::npos ? end : end - at - 2);
    if (!name.empty() && base::is_alpha(name[0]) && dom::find_tag(name) == dom::Tag::kUnknown) return true;
  }
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 4096) return 0;  // Gumbo alone is quadratic
  const std::string html = without_form_ends(fuzz::text_of(fuzz::bytes_of(data, size)));
  std::vector<std::string> warnings;
  const dom::Document document = dom::parse_html(html, {}, warnings);
  const std::string actual = test::dump_document(document);
  fuzz::require_utf8(actual);
  if (!warnings.empty()) return 0;  // a limit was hit: the trees differ by design
  const std::string expected = test::dump_gumbo(html);
  if (!base::is_valid_utf8(expected)) return 0;  // Gumbo's numeric references overflow
  const std::string wanted = test::characters(expected);
  const std::string found = test::characters(actual);
  const bool foreign =
      expected.find("<svg\n") != std::string::npos || expected.find("<math\n") != std::string::npos ||
      expected.find("<svg ") != std::string::npos || expected.find("<math ") != std::string::npos;
  if (foreign && names_unknown_end(html)) return 0;
  const bool same = wanted == found || (foreign && holds(found, wanted));
  if (!same) std::fprintf(stderr, "--- Gumbo\n%s--- presscut\n%s", expected.c_str(), actual.c_str());
  fuzz::require(same, "no text is lost or moved by the skeleton");
  return 0;
}
