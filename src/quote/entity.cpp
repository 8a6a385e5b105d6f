#include "quote/entity.h"

#include <string>
#include <string_view>

#include "data/words.h"

namespace presscut::quote {
namespace {

constexpr std::size_t kMaxEntities = 400;  // more names than any article has: a list

// "John M. Roe", where "John Martin Roe" says more.
bool has_initial(std::string_view name) {
  for (std::size_t at = name.find(". "); at != std::string_view::npos; at = name.find(". ", at + 1)) {
    if (at == 1 || (at > 1 && name[at - 2] == ' ')) return true;
  }
  return false;
}

std::string_view last_name(std::string_view name) {
  return name.substr(name.rfind(' ') + 1);
}

std::string_view first_word(std::string_view name) {
  return name.substr(0, name.find(' '));
}

}  // namespace

// "M. Roe" begins with a title; the M of "Ann M. Roe" is an initial, except in French.
bool EntityNamer::is_title(std::uint32_t i, std::uint32_t first) const {
  return is_word(i) && is(i, kHonorificWord) &&
         (i == first || text_.word(tokens_[i]).size() > 1 || text_.language == data::kFrench);
}

void EntityNamer::find_core(Mention& mention) {
  std::uint32_t core = mention.first;
  for (std::uint32_t i = mention.first; i + 1 < mention.last; ++i) {
    if (is_title(i, mention.first)) {
      core = i + 1;
      if (is(i, kManTitleWord)) mention.gender = 'm';
      if (is(i, kWomanTitleWord)) mention.gender = 'f';
    } else if (tokens_[i].sign != '.') {
      if (core > mention.first || !(is_particle(i))) {
        // A title may stand behind another word: "House Speaker Paul Ryan", "Senate Minority Leader X".
        bool later = false;
        for (std::uint32_t j = i + 1; j + 1 < mention.last && j < i + 4; ++j) {
          later = later || is_title(j, mention.first);
        }
        if (!later) break;
      }
    }
  }
  while (core < mention.last && !is_word(core)) ++core;
  mention.core = core < mention.last ? core : mention.first;
  // "James “Jimmy” Miller" begins with the first name, not with the nickname.
  for (std::uint32_t i = mention.core; i < mention.last; ++i) {
    if (tokens_[i].kind == TokenKind::kMark) return;
  }
  // "Bundesinnenministerin Nancy Faeser": a German title is a compound; the first name tells where the name
  // begins. Of several side by side ("Mary Ann Roe"), the first does.
  std::uint32_t given = mention.core + 1;
  while (given + 1 < mention.last && !is_first_name(given)) ++given;
  if (given + 1 >= mention.last) return;
  while (given > mention.core && is_first_name(given - 1)) --given;
  mention.core = given;
}

bool EntityNamer::is_first_name(std::uint32_t i) const {
  return is_word(i) && (is(i, kMaleWord) || is(i, kFemaleWord));
}

void EntityNamer::name_entity(Mention& mention) {
  std::uint32_t last = mention.last - 1;
  while (last > mention.core && !is_word(last)) --last;
  std::string_view last_word = text_.word(tokens_[last]);
  if (last > mention.core &&
      (last_word == "jr" || last_word == "sr" || last_word == "ii" || last_word == "iii")) {
    last_word = text_.word(tokens_[last - 1]);
  }
  std::uint32_t words = 0;
  for (std::uint32_t i = mention.core; i < mention.last; ++i) words += is_word(i) ? 1U : 0U;
  std::string_view surface = text_.slice(mention.core, mention.last);
  if (last_word.ends_with("'s") || last_word.ends_with("’s")) {
    last_word = last_word.substr(0, last_word.rfind('s') - (last_word.ends_with("'s") ? 1 : 3));
  }
  if (surface.ends_with("'s")) surface.remove_suffix(2);
  if (surface.ends_with("’s")) surface.remove_suffix(4);
  std::uint32_t found = 0xFFFFFFFF;
  for (std::uint32_t e = 0; e < entities_.size(); ++e) {
    Entity& entity = entities_[e];
    const bool same_last = entity.last_word == last_word;
    if (same_last && (words == 1 || entity.words == 1 || first_word(entity.name) == first_word(surface))) {
      found = e;
      break;
    }
    // A first name alone, said again: "Jane Roe … Jane".
    if (words == 1 && entity.words > 1 && entity.words < 4 && first_word(entity.name) == surface) {
      entity.evident = entity.person = true;
      found = e;
      break;
    }
  }
  if (found == 0xFFFFFFFF) {
    if (entities_.size() >= kMaxEntities) return;
    found = static_cast<std::uint32_t>(entities_.size());
    entities_.push_back({std::string(surface), std::string(last_word), words, 0, '\0'});
  }
  Entity& entity = entities_[found];
  // Called by the last word alone, as persons are.
  if (words == 1 && entity.words > 1 && entity.last_word == last_word) entity.evident = entity.person = true;
  const std::string_view first_word_folded = text_.word(tokens_[mention.core]);
  if (words >= 2 || entity.words < 2) {
    const bool male = data::is_word(first_word_folded, data::kMaleWord),
               female = data::is_word(first_word_folded, data::kFemaleWord);
    if (entity.gender == 0 && male != female) entity.gender = male ? 'm' : 'f';
    entity.evident = entity.evident || male || female || mention.core > mention.first || mention.gender != 0;
    entity.person = entity.person || entity.evident ||
                    (words >= 2 && words <= 3 && !data::is_word(last_word, data::kOrganisationNounWord) &&
                     !has_particle_of(mention));
  }
  ++entity.mentions;
  if (!tokens_[mention.first].sentence_start) ++entity.inner;
  const bool fuller =
      words > entity.words || (words == entity.words && has_initial(entity.name) && !has_initial(surface) &&
                               surface.ends_with(last_name(entity.name)));
  if (fuller && words <= 5) {
    entity.name = std::string(surface);
    entity.words = words;
  }
  if (mention.gender != 0) entity.gender = mention.gender;
  mention.entity = found;
}

bool EntityNamer::has_particle_of(const Mention& mention) const {
  for (std::uint32_t i = mention.core; i < mention.last; ++i) {
    const std::string_view word = text_.word(tokens_[i]);
    if (word == "of" || word == "for" || word == "and" || word == "&" ||
        data::is_word(word, data::kOrganisationNounWord))
      return true;
  }
  return false;
}

}  // namespace presscut::quote
