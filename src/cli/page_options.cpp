#include "cli/page_options.h"

#include <fmt/format.h>

#include <filesystem>

#include "base/ascii.h"
#include "base/edit_distance.h"
#include "cli/values.h"

namespace presscut::cli {
namespace {

constexpr std::size_t kMinDepth = 16;    // html, body and what every page has
constexpr std::size_t kMaxDepth = 4096;  // the tree builder's time grows with the square of it
constexpr std::size_t kMaxBlocks = 1'000'000;

base::Error wrong(std::string text) {
  return base::Error{"usage", std::move(text)};
}

bool exists(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

base::Problem read_limits(const ParsedCommand& parsed, PageOptions& page) {
  if (parsed.has(FlagId::kMaxBytes)) {
    const auto size = parse_size("max-bytes", parsed.get(FlagId::kMaxBytes));
    if (!size) return size.error();
    page.max_bytes = *size;
  }
  if (parsed.has(FlagId::kMaxDepth)) {
    const auto depth = parse_count("max-depth", parsed.get(FlagId::kMaxDepth), kMinDepth, kMaxDepth);
    if (!depth) return depth.error();
    page.limits.max_depth = *depth;
  }
  if (parsed.has(FlagId::kMaxBlocks)) {
    const auto blocks = parse_count("max-blocks", parsed.get(FlagId::kMaxBlocks), 1, kMaxBlocks);
    if (!blocks) return blocks.error();
    page.limits.max_blocks = *blocks;
  }
  if (parsed.has(FlagId::kTimeout)) {
    const auto seconds = parse_seconds("timeout", parsed.get(FlagId::kTimeout));
    if (!seconds) return seconds.error();
    page.timeout = *seconds;
  }
  return std::nullopt;
}

base::Problem read_body(const ParsedCommand& parsed, body::BodyOptions& body) {
  const auto keep = parse_selectors("keep", parsed.all(FlagId::kKeep));
  if (!keep) return keep.error();
  const auto drop = parse_selectors("drop", parsed.all(FlagId::kDrop));
  if (!drop) return drop.error();
  body.keep = *keep;
  body.drop = *drop;
  if (!parsed.has(FlagId::kBoilerplate)) return std::nullopt;
  const auto lines = read_lines("boilerplate", parsed.get(FlagId::kBoilerplate));
  if (!lines) return lines.error();
  body.boilerplate = *lines;
  return std::nullopt;
}

}  // namespace

base::Result<PageOptions> read_page_options(const ParsedCommand& parsed) {
  PageOptions page;
  if (auto problem = read_body(parsed, page.body)) return *problem;
  if (auto problem = read_limits(parsed, page)) return *problem;
  page.url = parsed.get(FlagId::kUrl);
  page.charset = parsed.get(FlagId::kCharset);
  page.date_reference = parsed.get(FlagId::kDateReference);
  if (parsed.has(FlagId::kUrl)) {
    if (auto problem = check_url(page.url)) return *problem;
  }
  if (parsed.has(FlagId::kCharset)) {
    if (auto problem = check_charset(page.charset)) return *problem;
  }
  if (parsed.has(FlagId::kDateReference)) {
    if (auto problem = check_date(page.date_reference)) return *problem;
  }
  return page;
}

base::Result<input::InputOptions> read_input_options(const ParsedCommand& parsed, const PageOptions& page) {
  input::InputOptions input;
  input.names = parsed.operands;
  input.files_from = parsed.get(FlagId::kFilesFrom);
  input.null_separated = parsed.has(FlagId::kNull);
  input.recursive = parsed.has(FlagId::kRecursive);
  input.glob = parsed.get(FlagId::kGlob);
  const std::string kind = parsed.get(FlagId::kInput);
  input.kind = kind == "html"    ? input::InputKind::kHtml
               : kind == "jsonl" ? input::InputKind::kJsonLines
               : kind == "warc"  ? input::InputKind::kWarc
                                 : input::InputKind::kAuto;
  input.url = page.url;
  input.charset = page.charset;
  input.max_bytes = page.max_bytes;
  if (!input.glob.empty() && !input.recursive) return wrong("--glob: only with --recursive");
  if (input.null_separated && input.files_from.empty()) return wrong("--null: only with --files-from");
  const bool one_page = input.names.size() <= 1 && input.files_from.empty() && !input.recursive;
  if (!input.url.empty() && !one_page) return wrong("--url: only with one page");
  return input;
}

base::Problem check_operands(const std::vector<std::string>& operands) {
  for (const std::string& operand : operands) {
    const bool address = base::starts_with_ignore_case(operand, "https://") ||
                         base::starts_with_ignore_case(operand, "http://");
    if (address && !exists(operand)) {
      return wrong(fmt::format("'{0}' is an address, not a file; try: curl -sL '{0}' | presscut --url '{0}'",
                               operand));
    }
  }
  if (operands.empty() || exists(operands.front())) return std::nullopt;
  const std::string& first = operands.front();
  if (first == "help") return wrong("there is no file 'help'; help is printed by 'presscut --help'");
  // Whoever types a name with a dot or a slash means a file.
  if (first.find_first_of("./") != std::string::npos) return std::nullopt;
  std::vector<std::string_view> names;
  for (const Command& command : all_commands()) {
    if (!command.name.empty()) names.push_back(command.name);
  }
  const std::string_view nearest = base::find_nearest(first, names);
  if (nearest.empty()) return std::nullopt;
  if (nearest == first)
    return wrong(fmt::format("there is no file '{0}', and the command comes first: presscut {0} …", first));
  return wrong(fmt::format("there is no file '{}', did you mean 'presscut {}'?", first, nearest));
}

}  // namespace presscut::cli
