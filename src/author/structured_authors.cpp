#include <algorithm>
#include <array>
#include <iterator>

#include "author/author_sources.h"
#include "author/name_words.h"
#include "author/person_name.h"
#include "base/ascii.h"
#include "base/fold.h"
#include "data/words.h"
#include "evidence/html_text.h"

namespace presscut::author {
namespace {

using F = AuthorFeature;

void add_linked(CandidateList& list) {
  const evidence::LinkedThing* main = list.facts().linked.main_article();
  for (const evidence::LinkedThing& thing : list.facts().linked.things) {
    if (thing.listed && &thing != main) continue;
    std::vector<std::string> persons;
    std::vector<std::string> organizations;
    for (const evidence::LinkedPerson& person : thing.authors) {
      for (std::string& name : parse_names(person.name)) {
        auto& names = person.organization ? organizations : persons;
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
      }
    }
    list.add(persons, evidence::Source::kAuthorJsonld, &thing == main ? F::jsonld : F::jsonld_other);
    list.add(organizations, evidence::Source::kAuthorJsonld, F::jsonld_org);
  }
}

// "Doe, Jane": two capitalised words and a comma between them.
bool is_family_first(std::string_view text) {
  text = base::trim(text);
  const std::size_t comma = text.find(", ");
  return comma != std::string_view::npos && std::count(text.begin(), text.end(), ' ') == 1 &&
         base::is_upper(text[0]) && comma + 2 < text.size() && base::is_upper(text[comma + 2]) &&
         !data::is_word(text.substr(comma + 2), data::kSigningAgency) && !has_role_word(text);
}

void add_meta(const evidence::MetaValue& m, std::vector<std::string>& all) {
  if (base::starts_with_ignore_case(base::trim(m.content), "http")) return;
  // citation_author is "Family, Given".
  const std::size_t comma = m.content.find(", ");
  std::vector<std::string> names;
  if ((base::equals_ignore_case(m.name, "citation_author") || is_family_first(m.content)) &&
      comma != std::string_view::npos) {
    names = {evidence::plain_text(std::string(m.content.substr(comma + 2)) + " " +
                                  std::string(m.content.substr(0, comma)))};
  } else {
    names = parse_names(evidence::plain_text(m.content));
  }
  for (std::string& name : names) {
    const std::string key = base::word_key(name);
    const bool known =
        std::any_of(all.begin(), all.end(), [&](const std::string& n) { return base::word_key(n) == key; });
    if (!known && is_name_like(name)) all.push_back(std::move(name));
  }
}

void add_metas(CandidateList& list) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < list.facts().scan.metas.size(); ++i) {
    const evidence::MetaValue& m = list.facts().scan.metas[i];
    if (m.field == data::MetaField::kAuthor) {
      add_meta(m, all);
    } else if (m.field == data::MetaField::kLabel && i + 1 < list.facts().scan.metas.size()) {
      const evidence::MetaValue& next = list.facts().scan.metas[i + 1];
      const std::string label = base::fold_words(m.content);
      const bool names =
          label.find("by") != std::string::npos || label.find("verfasst") != std::string::npos ||
          label.find("ecrit") != std::string::npos || label.find("escrito") != std::string::npos;
      if (names && next.field == data::MetaField::kData) {
        list.add(parse_names(evidence::plain_text(next.content)), evidence::Source::kAuthorMeta, F::label);
      }
    }
  }
  list.add(all, evidence::Source::kAuthorMeta, F::meta);
}

// Names of the author in the objects that pages hand to their analytics, in lower case without marks between
// their words. Sorted. "author" alone is not among them: it is a commenter's as often.
constexpr std::string_view kStateKeys[] = {"articleauthor", "articleauthors", "authorname", "authornames",
                                           "contentauthor", "contentauthors", "pageauthor", "pagepostauthor",
                                           "postauthor",    "postedby",       "storyauthor"};

// `"pagePostAuthor": "Ann Lee"`: the first value of each key.
void add_state(CandidateList& list) {
  constexpr std::size_t kMaxStateBytes = 600'000;
  constexpr std::size_t kMaxKey = 18;
  constexpr std::size_t kMaxValue = 80;
  std::size_t left = kMaxStateBytes;
  std::array<bool, std::size(kStateKeys)> seen{};
  for (const dom::DataScript& script : list.facts().document.scripts()) {
    if (script.type == "application/ld+json") continue;
    const std::string_view text = script.text.substr(0, std::min(left, script.text.size()));
    left -= text.size();
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
         colon = text.find(':', colon + 1)) {
      std::size_t end = colon;
      while (end > 0 && (base::is_space(text[end - 1]) || text[end - 1] == '"' || text[end - 1] == '\''))
        --end;
      std::string key;
      std::size_t begin = end;
      while (begin > 0 && end - begin < kMaxKey &&
             (base::is_alnum(text[begin - 1]) || text[begin - 1] == '_' || text[begin - 1] == '-'))
        --begin;
      for (const char c : text.substr(begin, end - begin)) {
        if (base::is_alnum(c)) key.push_back(base::to_lower(c));
      }
      const auto* const row = std::lower_bound(std::begin(kStateKeys), std::end(kStateKeys), key);
      if (row == std::end(kStateKeys) || *row != key || seen[static_cast<std::size_t>(row - kStateKeys)])
        continue;
      std::size_t open = colon + 1;
      while (open < text.size() && (base::is_space(text[open]) || text[open] == '[')) ++open;
      if (open >= text.size() || (text[open] != '"' && text[open] != '\'')) continue;
      const std::size_t close = text.find(text[open], open + 1);
      if (close == std::string_view::npos || close - open > kMaxValue) continue;
      const std::string_view value = text.substr(open + 1, close - open - 1);
      if (value.find('\\') != std::string_view::npos) continue;
      seen[static_cast<std::size_t>(row - kStateKeys)] = true;
      list.add(parse_names(evidence::plain_text(value)), evidence::Source::kAuthorState, F::state);
    }
  }
}

}  // namespace

void add_structured_authors(CandidateList& list) {
  add_linked(list);
  add_metas(list);
  add_state(list);
}

}  // namespace presscut::author
