// From a mention to the name it stands for.
#pragma once

#include <optional>
#include <string>

#include "quote/scene.h"

namespace presscut::quote {

/// Whom the mention stands for, under the fullest name that the article gives: surnames, pronouns and roles
/// ("the director") are followed to the person named. A phrase that names nobody is printed as it stands;
/// null for a pronoun of nobody known. `last_speaker` is the mention that spoke before, or kNone.
std::optional<std::string> speaker_name(const Scene& scene, std::uint32_t mention,
                                        std::uint32_t last_speaker);

}  // namespace presscut::quote
