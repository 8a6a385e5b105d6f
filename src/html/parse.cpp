#include "html/parse.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/ascii.h"
#include "base/utf8.h"
#include "html/character_reference.h"
#include "html/document_builder.h"

namespace presscut::html {
namespace {

// Gumbo needs about 200 bytes a node; real pages stay below twice their size, since the skeleton is small.
constexpr std::size_t kArenaFloor = 64u << 20;
constexpr std::size_t kArenaPerByte = 8;
// A workspace that grew larger for one page is given back before the page is judged.
constexpr std::size_t kWorkspaceKept = 16u << 20;

// What one page leaves for the next: memory, never content.
struct Workspace {
  base::Arena arena;
  Skeleton skeleton;
};

void normalize(std::string& html) {
  if (html.find('\0') != std::string::npos) std::erase(html, '\0');
  std::size_t at = html.find('\r');
  if (at == std::string::npos) return;
  std::size_t out = at;
  for (; at < html.size(); ++at) {
    if (html[at] != '\r') {
      html[out++] = html[at];
    } else if (at + 1 == html.size() || html[at + 1] != '\n') {
      html[out++] = '\n';
    }
  }
  html.resize(out);
}

std::size_t budget_for(std::string_view page) {
  return std::max(kArenaFloor, kArenaPerByte * page.size());
}

void add_warnings(const Skeleton& skeleton, const ParseLimits& limits, std::vector<std::string>& warnings) {
  const auto warn = [&](bool hit, const char* what, std::size_t limit) {
    if (hit) warnings.push_back(fmt::format(fmt::runtime(what), limit));
  };
  warn(skeleton.too_deep, "parse: elements nested deeper than {} were unwrapped (--max-depth)",
       limits.max_depth);
  warn(skeleton.too_much_formatting,
       "parse: more than {} formatting elements were open, the rest was left out", limits.max_formatting);
  warn(skeleton.too_many_attributes, "parse: attributes above {} on a tag were left out",
       limits.max_attributes);
  warn(skeleton.too_many_tags, "parse: the page was cut after {} tags or texts", limits.max_tags);
}

bool hits_limits(const Skeleton& skeleton) {
  return skeleton.too_deep || skeleton.too_much_formatting || skeleton.too_many_attributes ||
         skeleton.too_many_tags || skeleton.left_out_too_much;
}

// Gumbo moves text before </form> out of the form; a comment makes it stay.
std::string with_form_text_kept(std::string_view page, const std::vector<std::size_t>& form_ends) {
  std::string out;
  std::size_t copied = 0;
  for (const std::size_t end : form_ends) {
    out.append(page.substr(copied, end - copied)).append("<!---->");
    copied = end;
  }
  return out.append(page.substr(copied));
}

// The page as it stands, read by the tree builder: nothing when that takes too much memory.
std::optional<dom::Document> parse_whole(std::string_view page, const std::vector<std::size_t>& form_ends,
                                    const ParseLimits& limits, base::Arena& arena) {
  Skeleton skeleton;
  DocumentBuilder builder(bound_references(with_form_text_kept(page, form_ends)), limits, skeleton, arena);
  builder.scan(limits);
  if (!builder.build_from_page(budget_for(page))) return std::nullopt;
  return builder.take();
}

// Characters of a document in their order, white space left out.
class CharacterReader {
 public:
  explicit CharacterReader(const dom::Document& document) : document_(document) {}

  /// The next character, as Gumbo reads it, or nothing at the end.
  std::optional<char32_t> next() {
    while (true) {
      while (at_ == text_.size()) {
        if (node_ == document_.size()) return std::nullopt;
        const dom::Node& node = document_.node(node_++);
        text_ = node.kind == dom::NodeKind::kText ? node.text : std::string_view();
        at_ = 0;
      }
      const char32_t c = base::next_code_point(text_, at_);
      if (c >= 0x80 || !base::is_space(static_cast<char>(c))) return is_replaced(c) ? base::kReplacement : c;
    }
  }

 private:
  // Controls and noncharacters, for which Gumbo gives U+FFFD.
  static bool is_replaced(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
  }

  const dom::Document& document_;
  dom::NodeId node_ = 0;
  std::string_view text_;
  std::size_t at_ = 0;
};

// All text of `part` is in `document`, in the same order.
bool holds_text_of(const dom::Document& document, const dom::Document& part) {
  CharacterReader all(document);
  CharacterReader some(part);
  while (const auto wanted = some.next()) {
    std::optional<char32_t> c;
    do {
      c = all.next();
      if (!c) return false;
    } while (*c != *wanted);
  }
  return true;
}

dom::Document parse_skeleton(DocumentBuilder& builder, const ParseLimits& limits,
                        std::vector<std::string>& warnings) {
  if (!builder.build_from_skeleton(budget_for(builder.page()))) {
    // Formatting that every block repeats is the one thing that can blow up a bounded skeleton.
    warnings.emplace_back("parse: the page needs too much memory, formatting was left out");
    ParseLimits without_formatting = limits;
    without_formatting.max_formatting = 0;
    builder.scan(without_formatting);
    if (!builder.build_from_skeleton(budget_for(builder.page()))) {
      warnings.emplace_back("parse: the page needs too much memory, only its text was kept");
      builder.build_text_only();
    }
  }
  return builder.take();
}

dom::Document parse_with(Workspace& workspace, std::string html, const ParseLimits& limits,
                    std::vector<std::string>& warnings) {
  Skeleton& skeleton = workspace.skeleton;
  DocumentBuilder builder(std::move(html), limits, skeleton, workspace.arena);
  builder.scan(limits);
  std::optional<dom::Document> whole;
  if ((skeleton.irregular || skeleton.foreign_strays) && !hits_limits(skeleton)) {
    whole = parse_whole(builder.page(), skeleton.form_ends, limits, workspace.arena);
    if (whole && skeleton.irregular) return std::move(*whole);
  }
  dom::Document document = parse_skeleton(builder, limits, warnings);
  add_warnings(skeleton, limits, warnings);
  // Where SVG or MathML strays, Gumbo may keep the rest of the page in it, which browsers and the skeleton do
  // not.
  if (whole && !holds_text_of(document, *whole)) return std::move(*whole);
  return document;
}

}  // namespace

dom::Document parse_html(std::string html, const ParseLimits& limits, std::vector<std::string>& warnings) {
  static thread_local Workspace workspace;
  normalize(html);
  dom::Document document = parse_with(workspace, std::move(html), limits, warnings);
  if (workspace.arena.used() > kWorkspaceKept) {
    workspace.arena.release();
    workspace.skeleton = {};
  }
  return document;
}

}  // namespace presscut::html
