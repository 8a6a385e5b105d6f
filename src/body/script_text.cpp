#include "body/script_text.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "base/ascii.h"
#include "body/text_measures.h"
#include "data/text_keys.h"
#include "dom/blocks.h"
#include "evidence/json_value.h"
#include "html/parse.h"

namespace presscut::body {
namespace {

constexpr std::uint32_t kMinWordsString = 20;
constexpr std::uint32_t kMinWords = 60;
constexpr std::size_t kMinString = 80;       // bytes; twenty words are longer
constexpr std::size_t kMaxString = 1 << 20;  // bytes; no article is longer
constexpr std::size_t kMaxKey = 16;

bool is_text_key(std::string_view key) {
  if (key.size() > kMaxKey) return false;
  return std::binary_search(data::kTextKeys.begin(), data::kTextKeys.end(), base::lowered(key));
}

// Characters of the string, markup stripped.
std::string plain_text(std::string_view value) {
  if (value.find('<') == std::string_view::npos) return std::string(value);
  base::Warnings warnings;
  const dom::Document document = html::parse_html(std::string(value), {}, warnings);
  std::string plain;
  const dom::TextBlocks blocks = dom::collect_blocks(document);
  for (const dom::Block& block : blocks.all()) plain.append(block.text).append("\n");
  return plain;
}

// The strings under a key of text, those in arrays below it included: "content": [{"p": "…"}, {"p": "…"}].
std::string script_text(std::string_view script) {
  evidence::JsonTree json;
  json.parse(script);
  std::string text;
  std::set<std::string> seen;
  evidence::JsonId wanted_until = 0;  // one past the values below the last key of text
  for (evidence::JsonId id = 0; id < json.size(); ++id) {
    const evidence::JsonValue& value = json[id];
    if (is_text_key(value.key)) wanted_until = std::max(wanted_until, value.end);
    if (value.kind != evidence::JsonKind::kString || id >= wanted_until) continue;
    if (value.text.size() < kMinString || value.text.size() > kMaxString) continue;
    const std::string plain = plain_text(value.text);
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
