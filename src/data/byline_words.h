// Words of bylines: what begins one, what joins names, what is no name. Folded as base::fold_words does; sorted.
#pragma once

#include <string_view>

namespace presscut::data {

// A line that begins with one of these names its authors.
inline constexpr std::string_view kBylineStarts[] = {
    "af", "article by", "auteur", "author", "authors", "autor", "autora", "autore", "av", "by", "contributed by", "d'apres",
    "de", "di", "door", "escrito por", "fra", "geschrieben von", "medical review by", "par", "por", "post by", "posted by", "propos recueillis par",
    "published by", "redaccion", "report by", "reported by", "story by", "tekst", "text", "texte", "texto", "toim",
    "von", "words by", "words", "written by", "автор", "作者", "文", "記者",
};

// Between two names.
inline constexpr std::string_view kNameJoiners[] = {"&", "and", "e", "et", "i", "och", "og", "und", "with", "y"};

// What follows one of these is a place or an office, not a name.
inline constexpr std::string_view kNameEnds[] = {"aus", "à", "de paris", "for", "in", "fur", "pour"};

// Words that no person's name holds.
inline constexpr std::string_view kNoNames[] = {
    "about", "admin", "administrator", "advertisement", "am", "anonymous", "archive", "article", "articles", "author", "authors", "by", "click",
    "comments", "contact", "contributor", "contributors", "copyright", "date", "editor", "email", "facebook", "follow", "guest", "home", "instagram",
    "linkedin", "login", "min", "minutes", "more", "news", "null", "pm", "posted", "posts", "published", "read", "reading",
    "redaktion", "reporter", "rss", "share", "staff", "subscribe", "team", "the", "twitter", "undefined", "updated", "user", "view", "website", "writer",
};

// Roles and offices after a name, cut off with what follows.
inline constexpr std::string_view kRoles[] = {
    "a contributor", "analyst", "associate", "autor", "autorin", "chief", "chefredakteur", "columnist", "contributing", "contributor", "correspondent",
    "deputy", "director", "editor", "freelance", "freelancer", "head of", "journalist", "journaliste", "managing", "news editor", "photographer",
    "political", "producer", "redakteur", "redakteurin", "redaktor", "reporter", "senior", "special", "sports", "staff", "writer",
};

}  // namespace presscut::data
