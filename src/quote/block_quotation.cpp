#include "quote/block_quotation.h"

#include <algorithm>

#include "quote/resolve.h"

namespace presscut::quote {
namespace {

constexpr std::uint32_t kMaxAttribution = 16;  // tokens
constexpr std::uint32_t kMinTokens = 4;

bool is_dash(char32_t c) {
  return c == 0x2014 || c == 0x2013 || c == 0x2015 || c == '-';
}

// Name behind the dash of an attribution line: up to a bracket, a comma or a digit.
std::string attribution_name(const Text& text, std::uint32_t first, std::uint32_t last) {
  std::uint32_t end = first;
  while (end < last && (text.tokens[end].kind == TokenKind::kWord || text.tokens[end].sign == '.') &&
         text.tokens[end].sign != '@' && !(text.tokens[end].sign >= '0' && text.tokens[end].sign <= '9')) {
    ++end;
  }
  return std::string(text.slice(first, end));
}

// Speaker in the paragraph above that leads to the block.
bool read_lead(const Scene& scene, std::uint32_t paragraph, BlockQuotation& block) {
  const Text& text = scene.text();
  if (paragraph == 0 ||
      (text.roles[paragraph - 1] != body::Role::kText && text.roles[paragraph - 1] != body::Role::kTableCell))
    return false;
  const std::uint32_t begin = text.first_token[paragraph - 1], end = text.first_token[paragraph];
  if (begin == end) return false;
  std::uint32_t from = end;
  while (from > begin && text.tokens[from - 1].sentence == text.tokens[end - 1].sentence) --from;
  const char32_t last = text.tokens[end - 1].sign;
  if (last != ':' && last != 0xFF1A) return false;
  const std::uint32_t v = scene.verb_at_or_after(end);
  std::uint32_t mention = kNone;
  if (v > 0 && scene.cast().verbs[v - 1] >= from) {
    block.verb = scene.cast().verbs[v - 1];
    mention = scene.subject_of(block.verb, from, end);
  }
  if (mention == kNone) {
    const std::uint32_t m = scene.mention_at_or_after(from);
    if (m < scene.cast().mentions.size() && scene.cast().mentions[m].first < end) mention = m;
  }
  if (mention == kNone) return false;
  block.speaker = speaker_name(scene, mention).value_or("");
  return !block.speaker.empty();
}

}  // namespace

std::vector<BlockQuotation> find_block_quotations(const Scene& scene) {
  const Text& text = scene.text();
  std::vector<BlockQuotation> result;
  for (std::uint32_t p = 0; p < text.roles.size(); ++p) {
    if (text.roles[p] != body::Role::kBlockQuote) continue;
    std::uint32_t past = p + 1;
    while (past < text.roles.size() && text.roles[past] == body::Role::kBlockQuote) ++past;
    const std::uint32_t first = text.first_token[p];
    std::uint32_t last = text.first_token[past];
    const auto marked = std::count_if(text.tokens.begin() + first, text.tokens.begin() + last,
                                      [](const Token& t) { return t.quote != 0; });
    if (last - first >= kMinTokens && marked * 2 < static_cast<std::ptrdiff_t>(last - first)) {
      BlockQuotation block;
      // An attribution line closes the block, or stands below it.
      for (std::uint32_t i = last; i-- > first + 1 && last - i <= kMaxAttribution;) {
        if (is_dash(text.tokens[i].sign) && text.tokens[i].space_before && i + 1 < last &&
            text.tokens[i + 1].capital) {
          block.speaker = attribution_name(text, i + 1, last);
          last = i;
          break;
        }
      }
      const std::uint32_t below = text.first_token[past];
      if (block.speaker.empty() && past < text.roles.size() && is_dash(text.tokens[below].sign) &&
          below + 1 < text.tokens.size() && text.tokens[below + 1].capital &&
          text.first_token[past + 1] - below <= kMaxAttribution) {
        block.speaker = attribution_name(text, below + 1, text.first_token[past + 1]);
      }
      if ((!block.speaker.empty() || read_lead(scene, p, block)) && last > first) {
        block.span = {first,
                      last,
                      text.tokens[first].begin,
                      text.tokens[last - 1].end,
                      text.tokens[first].paragraph,
                      text.tokens[last - 1].paragraph,
                      MarkFamily::kNone,
                      false};
        result.push_back(std::move(block));
      }
    }
    p = past - 1;
  }
  return result;
}

}  // namespace presscut::quote
