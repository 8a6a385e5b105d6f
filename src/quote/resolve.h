// From a mention to the name it stands for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "quote/scene.h"

namespace presscut::quote {

/// Whom the mention stands for, under the fullest name that the article gives: surnames, pronouns and roles
/// ("the director") are followed to the person named. A phrase that names nobody is printed as it stands;
/// null for a pronoun of nobody known.
std::optional<std::string> speaker_name(const Scene& scene, std::uint32_t mention);

/// The entity that each mention stands for, or kNone.
std::vector<std::uint32_t> resolve_mentions(const Scene& scene);

/// How well an entity would do as what a pronoun stands for; more is better, 0 not at all.
struct Antecedent {
  std::uint32_t entity = kNone;
  float score = 0;
};
/// All that a pronoun may stand for, once each. `last_entity` is who spoke before, or kNone.
std::vector<Antecedent> antecedents(const Scene& scene, std::uint32_t mention, std::uint32_t last_entity);

/// How a mention that stands for the entity (or for none) is printed.
std::string mention_name(const Scene& scene, std::uint32_t mention, std::uint32_t entity);

}  // namespace presscut::quote
