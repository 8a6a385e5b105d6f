#include <algorithm>

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

}  // namespace

void add_structured_authors(CandidateList& list) {
  add_linked(list);
  add_metas(list);
}

}  // namespace presscut::author
