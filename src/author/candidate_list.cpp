#include "author/candidate_list.h"

#include <algorithm>

#include "author/cjk_name.h"
#include "author/name_words.h"
#include "base/ascii.h"
#include "base/fold.h"
#include "base/url.h"
#include "base/utf8.h"
#include "data/words.h"
#include "evidence/site.h"

namespace presscut::author {
namespace {

using F = AuthorFeature;

constexpr std::size_t kMaxCandidates = 80;
constexpr std::uint32_t kMaxRightsLine = 300;  // code points

int count_words(std::string_view key) {
  return 1 + static_cast<int>(std::count(key.begin(), key.end(), ' '));
}

// "jroe2", "HansEhrlich", "red.": one word that is not a name as people write theirs.
bool is_account(std::string_view name) {
  if (name.find(' ') != std::string_view::npos || is_cjk_text(name)) return false;
  const bool inner_capital = std::any_of(name.begin() + 1, name.end(), base::is_upper);
  return inner_capital || std::any_of(name.begin(), name.end(), base::is_digit) || base::is_lower(name[0]) ||
         name.find_first_of("._-") != std::string_view::npos;
}

}  // namespace

bool is_person_near(const AuthorCandidate& c) {
  constexpr float kNear = 12;
  return c[F::full_name] >= 1 && c[F::has_role] + c[F::is_site] + c[F::is_publisher] == 0 &&
         c[F::shown] > 0 && c[F::outside] + c[F::in_comment] + c[F::in_related] == 0 &&
         c[F::distance] <= kNear &&
         c[F::has_by] + c[F::element] + c[F::rel] + c[F::micro] + c[F::labelled] > 0;
}

CandidateList::CandidateList(const evidence::PageFacts& facts, dom::NodeId headline, std::string_view site)
    : facts_(facts), headline_(headline), site_key_(base::word_key(site)) {
  const evidence::PageFacts quiet{facts.document, facts.blocks, facts.options,
                                  facts.scan,     facts.linked, nullptr};
  host_ = base::lowered(base::host_of(evidence::choose_url(quiet).value_or("")));
  std::erase_if(host_, [](char c) { return c == '-' || c == '.'; });
  if (const evidence::LinkedThing* main = facts.linked.main_article())
    publisher_key_ = base::word_key(main->publisher);
  for (const dom::Block& block : facts.blocks.all()) {
    if (block.chars < kMaxRightsLine && block.text.find("©") != std::string_view::npos)
      rights_.append(base::word_key(block.text)).push_back('\n');
  }
  for (const evidence::MetaValue& m : facts.scan.metas) {
    if (m.field == data::MetaField::kRights) rights_.append(base::word_key(m.content)).push_back('\n');
  }
  headline_block_ = headline == dom::kNoNode ? dom::kNoBlock : facts.blocks.first_at_or_after(headline);
}

// The publication beside persons is not an author.
std::vector<std::string> CandidateList::without_site(const std::vector<std::string>& names) const {
  std::vector<std::string> persons;
  for (const std::string& name : names) {
    if (!is_site(base::word_key(name))) persons.push_back(name);
  }
  return persons.empty() ? names : persons;
}

AuthorCandidate* CandidateList::add(const std::vector<std::string>& all, evidence::Source source,
                                    AuthorFeature feature) {
  std::vector<std::string> names = all.size() > 1 ? without_site(all) : all;
  // People type their own names carelessly into forms; a page's designers do not.
  const bool typed = feature == F::jsonld || feature == F::meta || feature == F::label;
  if (!typed) std::erase_if(names, is_cased_unlike_name);
  if (names.empty() || names.size() > 20) return nullptr;
  std::vector<std::string> keys;
  for (const std::string& name : names) keys.push_back(base::word_key(name));
  std::sort(keys.begin(), keys.end());
  auto same =
      std::find_if(list_.begin(), list_.end(), [&](const AuthorCandidate& c) { return c.keys == keys; });
  if (same == list_.end()) {
    if (list_.size() >= kMaxCandidates) return nullptr;
    AuthorCandidate c;
    c.names = names;
    c.keys = std::move(keys);
    c.source = source;
    c[F::shown_rank] = -1;
    list_.push_back(std::move(c));
    same = std::prev(list_.end());
  }
  AuthorCandidate& c = *same;
  if (c[feature] == 0) c[F::sources] += 1;
  c[feature] += 1;
  c[F::occurrences] += 1;
  return &c;
}

void CandidateList::place(AuthorCandidate* candidate, dom::NodeId node, std::size_t text_bytes) {
  if (candidate == nullptr) return;
  AuthorCandidate& c = *candidate;
  const std::uint32_t hints = facts_.scan.hints_of(node);
  const bool outside = (hints & data::kHintOutside) != 0;
  const dom::BlockId block = facts_.blocks.first_at_or_after(node);
  const int from =
      headline_block_ == dom::kNoBlock ? 0 : static_cast<int>(block) - static_cast<int>(headline_block_);
  const auto distance = static_cast<float>(std::min(400, from < 0 ? -2 * from : from));
  const bool better = c[F::shown] == 0 || (c[F::outside] > 0 && !outside) ||
                      ((c[F::outside] > 0) == outside && distance < c[F::distance]);
  c[F::shown] += 1;
  if (c[F::shown_rank] < 0) c[F::shown_rank] = static_cast<float>(shown_++);
  if (!better) return;
  const auto flag = [&](std::uint32_t hint) { return (hints & hint) != 0 ? 1.0f : 0.0f; };
  c[F::distance] = distance;
  c[F::above] = from < 0 ? 1.0f : 0.0f;
  c[F::outside] = outside ? 1.0f : 0.0f;
  c[F::in_comment] = flag(data::kHintComment);
  c[F::in_related] = flag(data::kHintRelated);
  c[F::in_aside] = flag(data::kHintAside);
  c[F::in_footer] = flag(data::kHintFooter);
  c[F::in_nav] = flag(data::kHintNav);
  c[F::in_bio] = flag(data::kHintAuthorBio);
  c[F::hidden] = flag(data::kHintHidden);
  c[F::in_link] = flag(data::kHintLink);
  c[F::in_article] = flag(data::kHintArticle | data::kHintMain);
  std::size_t bytes = 0;
  for (const std::string& name : c.names) bytes += name.size();
  c[F::share] = text_bytes == 0 ? 0.0f : static_cast<float>(bytes) / static_cast<float>(text_bytes);
  float near_date = 0;
  for (dom::BlockId b = block > 1 ? block - 2 : 0; b < block + 3 && b < facts_.blocks.size(); ++b) {
    if (facts_.blocks[b].chars < 120 && has_year(facts_.blocks[b].text)) near_date = 1;
  }
  c[F::near_date] = near_date;
}

bool CandidateList::is_site(std::string_view key) const {
  if (key == site_key_) return true;
  std::string letters(key);
  std::erase(letters, ' ');
  return letters.size() > 3 && host_.find(letters) != std::string::npos;
}

void CandidateList::describe_names(AuthorCandidate& c) const {
  int least = 99;
  int most = 0;
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < c.names.size(); ++i) {
    const std::string& name = c.names[i];
    const std::string& key = c.keys[i];
    const int words = count_words(key);
    least = std::min(least, words);
    most = std::max(most, words);
    bytes += name.size();
    std::size_t at = 0;
    const char32_t letter = base::next_code_point(name, at);
    if (base::lower_letter(letter) == letter && letter < 0x250) c[F::lower] = 1;
    if (std::any_of(name.begin(), name.end(), base::is_digit)) c[F::digit] = 1;
    if (is_site(key)) c[F::is_site] = 1;
    if (key.find(' ') != std::string::npos && rights_.find(key) != std::string::npos) c[F::in_copyright] = 1;
    if (!publisher_key_.empty() && key == publisher_key_) c[F::is_publisher] = 1;
    if (has_role_word(name)) c[F::has_role] = 1;
    if (is_account(name)) c[F::account] = 1;
    if (is_full_name(name)) c[F::full_name] += 1;
    for (std::size_t word = 0; word < key.size();) {
      const std::size_t end = std::min(key.find(' ', word), key.size());
      if (data::is_stop_word(std::string_view(key).substr(word, end - word))) c[F::stop_words] += 1;
      word = end + 1;
    }
  }
  // Shares, not counts: nine editors of a live page are names like one.
  const auto names = static_cast<float>(c.names.size());
  c[F::full_name] /= names;
  c[F::stop_words] /= names;
  c[F::names] = names;
  c[F::least_words] = static_cast<float>(least);
  c[F::most_words] = static_cast<float>(most);
  c[F::chars] = static_cast<float>(bytes) / names;
}

std::vector<AuthorCandidate> CandidateList::finish() {
  bool jsonld = false;
  bool meta = false;
  bool shown = false;
  for (const AuthorCandidate& c : list_) {
    jsonld = jsonld || c[F::jsonld] > 0;
    meta = meta || c[F::meta] > 0;
    shown = shown || c[F::shown] > 0;
  }
  for (AuthorCandidate& c : list_) describe_names(c);
  for (AuthorCandidate& c : list_) {
    c[F::page_jsonld] = jsonld ? 1.0f : 0.0f;
    c[F::page_meta] = meta ? 1.0f : 0.0f;
    c[F::page_shown] = shown ? 1.0f : 0.0f;
    c[F::near_rank] = c[F::shown] == 0 ? -1.0f : 0.0f;
    for (const AuthorCandidate& o : list_) {
      if (&o == &c) continue;
      if (is_person_near(o)) c[F::person_near] = 1;
      if (o[F::shown] > 0 && c[F::shown] > 0 && o[F::distance] < c[F::distance]) c[F::near_rank] += 1;
      if (std::includes(o.keys.begin(), o.keys.end(), c.keys.begin(), c.keys.end())) c[F::in_others] += 1;
      if (std::includes(c.keys.begin(), c.keys.end(), o.keys.begin(), o.keys.end())) c[F::has_others] += 1;
    }
  }
  return std::move(list_);
}

}  // namespace presscut::author
