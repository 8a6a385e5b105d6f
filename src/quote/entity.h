// Whom a name stands for: where the name itself begins behind titles, and which person or body bears it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "data/words.h"
#include "quote/mention.h"
#include "quote/text.h"

namespace presscut::quote {

class EntityNamer {
 public:
  /// New persons and bodies are added to `entities`.
  EntityNamer(const Text& text, std::vector<Entity>& entities)
      : text_(text),
        tokens_(text.tokens),
        entities_(entities),
        inflects_(data::inflects_names(text.language)) {}

  /// Sets core, gender and entity of a mention by name; of so many names that they are a list, the later stay
  /// without an entity.
  void name(Mention& mention) {
    find_core(mention);
    name_entity(mention);
  }

 private:
  bool is(std::uint32_t i, WordClass c) const { return (tokens_[i].classes & c) != 0; }
  bool is_word(std::uint32_t i) const { return i < tokens_.size() && tokens_[i].kind == TokenKind::kWord; }
  bool is_particle(std::uint32_t i) const {
    return is_word(i) && tokens_[i].quote == 0 && !tokens_[i].capital && is(i, kParticleWord);
  }
  bool is_title(std::uint32_t i, std::uint32_t first) const;
  bool is_first_name(std::uint32_t i) const;
  bool has_particle_of(const Mention& mention) const;
  void find_core(Mention& mention);
  void name_entity(Mention& mention);
  std::uint32_t find_entity(const Mention& mention, std::string_view surface, std::string_view last_word,
                            std::uint32_t words) const;
  bool is_subject(const Mention& mention) const;

  const Text& text_;
  const std::vector<Token>& tokens_;
  std::vector<Entity>& entities_;
  bool inflects_ = false;
};

}  // namespace presscut::quote
