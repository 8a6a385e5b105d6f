// Words of bylines: what begins one, what joins names, what is no name. Folded as base::fold_words does; sorted.
#pragma once

#include <string_view>

namespace presscut::data {

// A line that begins with one of these names its authors.
inline constexpr std::string_view kBylineStarts[] = {
    "af", "analysis by", "article by", "auteur", "author", "authored by", "authors", "autor", "autora",
    "autore", "autoren", "autorin", "autorinnen", "av", "by", "contributed by", "de", "di", "door",
    "edited by", "ein beitrag von", "ein gastbeitrag von", "ein interview von", "ein kommentar von",
    "eine analyse von", "escrito por", "expert tips by", "fra", "gastbeitrag von", "geschrieben von",
    "interview", "kommentar von", "medical review by", "par", "por", "post by", "posted by",
    "propos recueillis par", "published by", "recipe by", "redaccion", "report by", "reported by",
    "review by", "reviewed and written by", "story by", "tekst", "text", "texte", "texto",
    "this article was written by", "this post was written by", "toim", "verfasst von", "vom", "von",
    "words", "words and photos by", "words by", "writer", "written by", "автор", "作者", "文", "記者",
};

// With one of these before it, a "von", "par" or "por" inside the line begins the name; "by" always does.
inline constexpr std::string_view kPassiveVerbs[] = {
    "artikel", "beitrag", "beitrage", "beitragen", "ecrit", "eingestellt", "erstellt", "escrito", "geschrieben", "interview", "kommentar",
    "pressemitteilung", "publicado", "publie", "publiziert", "redige", "text", "verfasst", "veroffentlicht",
};

// Between two names.
inline constexpr std::string_view kNameJoiners[] = {
    "&", "and", "e", "et", "i", "och", "og", "und", "with", "y",
};

// A name ends before one of these: a place, an office or another notice follows.
inline constexpr std::string_view kNameEnds[] = {
    "-", "ago", "am", "at", "aus", "comments", "editorial", "for", "former", "founder", "fur", "hace",
    "in", "is", "kommentare", "last", "lives", "min", "minutes", "modifie", "modified", "on", "posted",
    "pour", "publicado", "publie", "published", "publiziert", "read", "reviewed", "says", "share",
    "sponsored", "stand", "uhr", "um", "updated", "veroffentlicht", "view", "vor", "|", "à",
};

// A name that is none of these words, alone or first.
inline constexpr std::string_view kNoNames[] = {
    "about", "admin", "administrator", "advertisement", "advertiser", "all", "am", "anonymous", "apply",
    "archiv", "archive", "article", "articles", "author", "authors", "bild", "bildquelle", "blog",
    "breaking", "by", "category", "click", "comment", "comments", "contact", "contents", "contributor",
    "contributors", "copyright", "created", "credit", "date", "disclosure", "edited", "email",
    "facebook", "fact", "folge", "follow", "foto", "fotos", "fri", "from", "get", "getty", "guest",
    "home", "how", "image", "inhalt", "insights", "instagram", "key", "kommentare", "last", "leave",
    "link", "linkedin", "links", "login", "medically", "menu", "min", "minutes", "mon", "more", "my",
    "nachrichten", "newsletter", "no", "null", "on", "one", "opinion", "our", "photo", "photos", "pm",
    "posted", "posts", "published", "publiziert", "quelle", "read", "reading", "related", "reply",
    "reviewed", "rss", "sat", "search", "share", "sign", "skip", "sound", "source", "sponsored",
    "spotlight", "subscribe", "sun", "table", "tags", "the author", "this", "thu", "today", "top",
    "tue", "twitter", "undefined", "updated", "user", "veroffentlicht", "view", "visualizations",
    "website", "wed", "what", "why", "written", "your",
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

// Folders of addresses that lead to an author's page; lower case, sorted.
inline constexpr std::string_view kProfileFolders[] = {
    "auteur", "auteurs", "author", "authors", "autor", "autore", "autoren", "autores", "bio", "byline",
    "columnist", "contributor", "contributors", "forfatter", "journalist", "journalists", "people",
    "person", "persons", "profil", "profile", "profiles", "redacteur", "redaktion", "reporter",
    "reporters", "skribent", "staff", "staff-writer", "writer", "writers",
};

}  // namespace presscut::data
