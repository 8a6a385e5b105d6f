// Words of bylines: what begins one, what joins names, what is no name. Folded as base::fold_words does; sorted.
#pragma once

#include <string_view>

namespace presscut::data {

// A line that begins with one of these names its authors.
inline constexpr std::string_view kBylineStarts[] = {
    "af", "article by", "auteur", "author", "authored by", "authors", "autor", "autora", "autore", "autoren",
    "av", "by", "contributed by", "de", "di", "door", "escrito por", "expert tips by", "fra",
    "geschrieben von", "medical review by", "par", "por", "post by", "posted by", "propos recueillis par",
    "published by", "recipe by", "redaccion", "report by", "reported by", "story by", "tekst", "text",
    "texte", "texto", "toim", "verfasst von", "von", "words", "words by", "writer", "written by", "автор",
    "作者", "文", "記者",
};

// Between two names.
inline constexpr std::string_view kNameJoiners[] = {
    "&", "and", "e", "et", "i", "och", "og", "und", "with", "y",
};

// A name ends before one of these: a place, an office or another notice follows.
inline constexpr std::string_view kNameEnds[] = {
    "-", "ago", "at", "aus", "for", "fur", "in", "is", "last", "min", "modified", "on", "posted", "pour",
    "published", "read", "reviewed", "share", "updated", "veroffentlicht", "view", "|", "à",
};

// A name that is none of these words, alone or first.
inline constexpr std::string_view kNoNames[] = {
    "about", "admin", "administrator", "advertisement", "all", "am", "anonymous", "archive", "article",
    "articles", "author", "authors", "blog", "by", "category", "click", "comment", "comments", "contact",
    "contents", "contributor", "contributors", "copyright", "created", "date", "edited", "email", "facebook",
    "fact", "follow", "from", "guest", "home", "image", "instagram", "last", "leave", "linkedin", "login",
    "medically", "min", "minutes", "mon", "more", "my", "no", "null", "on", "one", "photo", "photos", "pm",
    "posted", "posts", "published", "read", "reading", "reply", "reviewed", "rss", "share", "subscribe",
    "sun", "table", "tags", "the author", "this", "today", "twitter", "undefined", "updated", "user", "view",
    "website", "what", "written", "your",
};

// Roles and offices: a part behind a comma that holds one of these is no name.
inline constexpr std::string_view kRoles[] = {
    "advisor", "analyst", "analytics", "assistant", "associate", "astrologer", "autor", "autorin", "ceo",
    "certified", "chefredakteur", "chief", "coach", "coauthor", "columnist", "community", "consultant",
    "content", "contributing", "contributor", "coordinator", "correspondent", "cto", "deputy", "designer",
    "development", "dietitian", "director", "doctor", "editor", "engineer", "executive", "expert", "founder",
    "freelance", "freelancer", "freier", "gardener", "guest", "head", "health", "host", "journalist",
    "journaliste", "journalistin", "lawyer", "lead", "lecturer", "licensed", "manager", "managing",
    "marketing", "member", "nurse", "officer", "owner", "partner", "periodista", "photographer", "president",
    "producer", "professor", "redakteur", "redakteurin", "redaktor", "reporter", "researcher", "reviewer",
    "scientist", "senior", "specialist", "sports", "staff", "strategist", "student", "therapist", "trainer",
    "vice", "writer", "years",
};

// Agencies that sign in capitals; other short words in capitals behind a name are degrees.
inline constexpr std::string_view kAgencyCapitals[] = {
    "AAP", "AFP", "AGI", "ANI", "ANP", "ANSA", "AP", "APA", "BBC", "CNN", "DPA", "EFE", "EPD", "IANS", "KNA",
    "NTB", "PA", "PAP", "PTI", "RND", "SDA", "SID", "TASS", "UPI",
};

}  // namespace presscut::data
