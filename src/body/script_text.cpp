#include "body/script_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "body/text_measures.h"
#include "data/text_keys.h"
#include "dom/blocks.h"
#include "html/parse.h"

namespace presscut::body {
namespace {

constexpr std::uint32_t kMinWordsString = 20;
constexpr std::uint32_t kMinWords = 60;
constexpr std::size_t kMinString = 80;       // bytes; twenty words are longer
constexpr std::size_t kMaxString = 1 << 20;  // bytes; no article is longer
constexpr std::size_t kMaxKey = 16;

// The JSON string that begins at text[at] == '"'; `at` moves behind it. With its marks.
std::string_view read_string(std::string_view text, std::size_t& at) {
  const std::size_t start = at++;
  while (at < text.size() && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
  at = std::min(at + 1, text.size());
  return text.substr(start, at - start);
}

bool is_text_key(std::string_view quoted) {
  if (quoted.size() > kMaxKey + 2) return false;
  const std::string key = base::lowered(quoted.substr(1, quoted.size() - 2));
  return std::binary_search(data::kTextKeys.begin(), data::kTextKeys.end(), key);
}

// Characters of the string, markup stripped; empty when it is no JSON string.
std::string plain_text(std::string_view quoted) {
  const auto json = nlohmann::json::parse(quoted, nullptr, false);
  if (!json.is_string()) return {};
  std::string text = json.get<std::string>();
  if (text.find('<') == std::string::npos) return text;
  base::Warnings warnings;
  const dom::Document document = html::parse_html(std::move(text), {}, warnings);
  std::string plain;
  const dom::TextBlocks blocks = dom::collect_blocks(document);
  for (const dom::Block& block : blocks.all()) plain.append(block.text).append("\n");
  return plain;
}

std::string script_text(std::string_view script) {
  std::string text;
  std::set<std::string> seen;
  bool wanted = false;
  for (std::size_t at = script.find('"'); at < script.size(); at = script.find('"', at)) {
    const std::string_view quoted = read_string(script, at);
    std::size_t next = at;
    while (next < script.size() && base::is_space(script[next])) ++next;
    if (next < script.size() && script[next] == ':') {
      wanted = is_text_key(quoted);
      continue;
    }
    if (!wanted || quoted.size() < kMinString || quoted.size() > kMaxString) continue;
    const std::string plain = plain_text(quoted);
    if (measure_text(plain, nullptr).words < kMinWordsString || !seen.insert(plain).second) continue;
    text.append(plain).append("\n");
  }
  return text;
}

}  // namespace

std::string find_script_text(const dom::Document& document) {
  std::string best;
  std::uint32_t most = kMinWords - 1;
  for (const dom::DataScript& script : document.scripts()) {
    std::string text = script_text(script.text);
    const std::uint32_t words = measure_text(text, nullptr).words;
    if (words <= most) continue;
    most = words;
    best = std::move(text);
  }
  return best;
}

}  // namespace presscut::body
