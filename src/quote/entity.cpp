#include "quote/entity.h"

#include <string>
#include <string_view>

#include "data/words.h"
#include "quote/name_form.h"

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
  std::uint32_t found = find_entity(mention, surface, last_word, words);
  if (found == 0xFFFFFFFF) {
    if (entities_.size() >= kMaxEntities) return;
    found = static_cast<std::uint32_t>(entities_.size());
    entities_.push_back({std::string(surface), std::string(last_word), words, 0, '\0'});
    entities_.back().subject = is_subject(mention);
    entities_.back().first_named = is_first_name(mention.core);
  }
  Entity& entity = entities_[found];
  // "Jane Roe … Jane": called by a first or last name alone, as persons are.
  if (words == 1 && entity.words > 1 && (entity.last_word == last_word || first_word(entity.name) == surface))
    entity.evident = entity.person = true;
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
  const bool titled = entity.words >= 2 && words > entity.words && !is_first_name(mention.core) &&
                      ends_with_name(surface, entity.name, inflects_);
  const bool untitled = words >= 2 && words < entity.words && ends_with_name(entity.name, surface, inflects_);
  const bool subject = is_subject(mention);
  const bool nominative = inflects_ && words == entity.words && entity.name != surface &&
                          (subject != entity.subject ? subject : surface.size() < entity.name.size());
  if ((fuller && words <= 5 && !titled) || nominative || (untitled && !entity.first_named)) {
    entity.name = std::string(surface);
    entity.words = words;
    entity.subject = subject;
    entity.last_word = std::string(last_word);
    entity.first_named = is_first_name(mention.core);
  }
  if (mention.gender != 0) entity.gender = mention.gender;
  mention.entity = found;
}

// Who of those named before bears the name, or none.
std::uint32_t EntityNamer::find_entity(const Mention& mention, std::string_view surface,
                                       std::string_view last_word, std::uint32_t words) const {
  const auto same = [&](std::string_view a, std::string_view b) {
    return a == b || (inflects_ && same_stem(a, b));
  };
  const auto count = static_cast<std::uint32_t>(entities_.size());
  for (std::uint32_t e = 0; e < count; ++e) {
    const Entity& entity = entities_[e];
    if (same(entity.last_word, last_word) &&
        (words == 1 || entity.words == 1 || same(first_word(entity.name), first_word(surface))))
      return e;
  }
  // A first name alone, said again.
  for (std::uint32_t e = 0; words == 1 && e < count; ++e) {
    const Entity& entity = entities_[e];
    if (entity.words > 1 && entity.words < 4 && same(first_word(entity.name), surface)) return e;
  }
  // "Trainer Jane Roe": the same person as Jane Roe. Bodies are not: "University of North Carolina".
  if (words < 2 || has_particle_of(mention)) return 0xFFFFFFFF;
  for (std::uint32_t e = 0; e < count; ++e) {
    const Entity& entity = entities_[e];
    if (!entity.person || entity.words < 2 || entity.words == words) continue;
    if (words > entity.words ? ends_with_name(surface, entity.name, inflects_)
                             : ends_with_name(entity.name, surface, inflects_))
      return e;
  }
  return 0xFFFFFFFF;
}

// It opens its sentence or stands beside a speech verb.
bool EntityNamer::is_subject(const Mention& mention) const {
  const auto says = [&](std::uint32_t i) {
    return i < tokens_.size() && is_word(i) && is(i, kSpeechVerbWord) &&
           tokens_[i].sentence == tokens_[mention.first].sentence;
  };
  return tokens_[mention.first].sentence_start || says(mention.last) ||
         (mention.first > 0 && says(mention.first - 1));
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
