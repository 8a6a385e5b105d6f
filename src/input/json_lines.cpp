#include "input/json_lines.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/ascii.h"
#include "base/json_depth.h"

namespace presscut::input {
namespace {

using Json = nlohmann::ordered_json;

// A page's quotes and line ends take two bytes in JSON; pages that are all escapes are refused.
constexpr std::size_t kEscapeFactor = 2;
constexpr std::size_t kOtherKeys = 1024 * 1024;

std::string text_of(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  return found->is_number() ? found->dump() : std::string();
}

}  // namespace

bool JsonLinesReader::next(Page& page) {
  std::string line;
  bool too_long = false;
  while (source_.read_line(line, kEscapeFactor * max_bytes_ + kOtherKeys, too_long)) {
    ++line_;
    if (!too_long && base::trim(line).empty()) continue;
    page = {};
    page.source = fmt::format("{}:{}", name_, line_);
    page.name = fmt::format("{}-{}", name_, line_);
    const auto fail = [&](const char* code, const std::string& message) {
      page.failure = base::Error{code, fmt::format("line {}: {}", line_, message)};
      return true;
    };
    if (too_long) return fail("too_large", "longer than --max-bytes allows");
    if (base::json_nesting(line) > base::kMaxJsonDepth) return fail("bad_line", "is nested too deep");
    Json object = Json::parse(line, nullptr, false);
    if (!object.is_object()) return fail("bad_line", "is not a JSON object");
    const std::string id = text_of(object, "id");
    if (!id.empty()) page.source = id;
    const auto html = object.find("html");
    if (html == object.end() || !html->is_string()) return fail("bad_line", "has no \"html\" text");
    page.bytes = std::move(html->get_ref<std::string&>());
    if (page.bytes.size() > max_bytes_) {
      return fail("too_large", fmt::format("larger than {} bytes (--max-bytes)", max_bytes_));
    }
    page.url = text_of(object, "url");
    page.charset = "utf-8";  // JSON is
    for (const char* key : {"html", "url", "id"}) object.erase(key);
    if (!object.empty()) page.input = std::make_shared<const Json>(std::move(object));
    return true;
  }
  if (source_.error().empty()) return false;
  // Told once: the next call finds the end.
  page = {};
  page.source = name_;
  page.failure = base::Error{"unreadable", source_.error()};
  source_.forget_error();
  return true;
}

}  // namespace presscut::input
