#include "html/parse.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

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

void add_warnings(const Skeleton& skeleton, const ParseLimits& limits, base::Warnings& warnings) {
  const auto warn = [&](bool hit, std::string_view code, const char* what, std::size_t limit) {
    if (hit) warnings.push_back({code, fmt::format(fmt::runtime(what), limit)});
  };
  warn(skeleton.too_deep, "parse.too_deep",
       "parse: elements nested deeper than {} were unwrapped (--max-depth)", limits.max_depth);
  warn(skeleton.too_much_formatting, "parse.formatting",
       "parse: more than {} formatting elements were open, the rest was left out", limits.max_formatting);
  warn(skeleton.too_many_attributes, "parse.attributes", "parse: attributes above {} on a tag were left out",
       limits.max_attributes);
  warn(skeleton.too_many_tags, "parse.cut_tags", "parse: the page was cut after {} tags or texts",
       limits.max_tags);
}

dom::Document parse_with(Workspace& workspace, std::string html, const ParseLimits& limits,
                         base::Warnings& warnings) {
  DocumentBuilder builder(std::move(html), limits, workspace.skeleton, workspace.arena);
  builder.scan(limits);
  const std::size_t budget = budget_for(builder.page());
  bool built = builder.build(budget);
  if (!built) {
    // Formatting that every block repeats is the one thing that can blow up a bounded skeleton.
    warnings.push_back({"parse.memory", "parse: the page needs too much memory, formatting was left out"});
    ParseLimits without_formatting = limits;
    without_formatting.max_formatting = 0;
    builder.scan(without_formatting);
    built = builder.build(budget);
    if (!built)
      warnings.push_back(
          {"parse.text_only", "parse: the page needs too much memory, only its text was kept"});
  }
  if (built && builder.lost_texts() > 0) {
    // The tree builder ignores tags and text where few people write any (framesets, columns); it is not lost
    // with them.
    built = builder.append_lost_texts();
    if (built) {
      warnings.push_back({"parse.lost_text", "parse: text without a place in the tree was put at its end"});
    } else {
      warnings.push_back(
          {"parse.text_only", "parse: the tree has lost text of the page, only its text was kept"});
    }
  }
  if (!built) builder.build_text_only();
  add_warnings(workspace.skeleton, limits, warnings);
  return builder.take();
}

}  // namespace

dom::Document parse_html(std::string html, const ParseLimits& limits, base::Warnings& warnings) {
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
