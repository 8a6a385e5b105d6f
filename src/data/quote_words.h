// Words that tell quotations from titles, terms and nicknames, folded as base::fold_words does, sorted by bytes.
#pragma once

#include <array>
#include <string_view>

namespace presscut::data {

/// The speaker speaks of themselves.
inline constexpr auto kFirstPerson = std::to_array<std::string_view>({
    "eu", "i", "i'd", "i'll", "i'm", "i've", "ich", "ik", "io", "j'ai", "je", "me", "meu", "mi", "mich",
    "mijn", "minha", "mio", "mir", "moi", "mon", "my", "noi", "nos", "nosotros", "nossa", "notre", "nous",
    "nuestra", "nuestro", "ons", "onze", "our", "uns", "unser", "unsere", "us", "we", "we'd", "we'll",
    "we're", "we've", "wij", "wir", "yo", "我", "我们",
});

/// The same for several: a body can say so too.
inline constexpr auto kFirstPersonPlural = std::to_array<std::string_view>({
    "noi", "nos", "nosotros", "nossa", "notre", "nous", "nuestra", "nuestro", "ons", "onze", "our", "uns",
    "unser", "unsere", "us", "we", "we'd", "we'll", "we're", "we've", "wij", "wir", "我们",
});

/// Function words and commonest verbs: running speech is full of them, titles are not.
inline constexpr auto kRunningWords = std::to_array<std::string_view>({
    "a", "about", "all", "also", "an", "and", "any", "are", "as", "at", "auf", "be", "because", "been",
    "being", "but", "by", "can", "can't", "che", "con", "could", "das", "dass", "de", "del", "den", "der",
    "des", "di", "did", "didn't", "die", "do", "does", "doesn't", "don't", "du", "e", "een", "ein", "eine",
    "el", "en", "er", "es", "est", "et", "for", "from", "get", "go", "going", "got", "haben", "had", "has",
    "hat", "have", "he", "het", "his", "how", "if", "il", "in", "is", "ist", "it", "it's", "its", "just",
    "know", "la", "las", "le", "les", "like", "los", "make", "man", "many", "me", "mit", "more", "much",
    "nao", "ne", "need", "nicht", "niet", "no", "non", "not", "now", "o", "of", "on", "one", "or", "os",
    "out", "para", "pas", "people", "per", "por", "pour", "que", "qui", "really", "said", "say", "se", "she",
    "should", "sich", "sie", "sind", "so", "some", "su", "sur", "take", "than", "that", "that's", "the",
    "their", "them", "then", "there", "there's", "these", "they", "they're", "think", "this", "time", "to",
    "um", "un", "una", "und", "une", "up", "van", "very", "von", "want", "was", "way", "well", "were", "what",
    "when", "which", "who", "will", "wird", "with", "would", "y", "you", "you're", "your", "zu", "是", "的",
});

/// Before a title, a nickname or a term: "called", "known as", "titled".
inline constexpr auto kNamingWords = std::to_array<std::string_view>({
    "album", "alias", "app", "appelee", "appelle", "book", "called", "campaign", "club", "column",
    "documentary", "dubbed", "entitled", "episode", "film", "genannte", "genannten", "group", "headlined",
    "hit", "intitule", "label", "labeled", "llamado", "magazine", "movie", "named", "nicknamed", "novel",
    "play", "podcast", "program", "programme", "project", "serie", "series", "show", "single", "so-called",
    "sogenannte", "sogenannten", "song", "term", "termed", "titled", "titre", "titulado", "word", "words",
});

/// A relative clause begins: "X, who …, said".
inline constexpr auto kRelativeWords = std::to_array<std::string_view>({
    "che", "cui", "das", "der", "die", "que", "qui", "quien", "which", "who", "whose",
});

}  // namespace presscut::data
