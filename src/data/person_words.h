// Words around names and persons in news text, folded as base::fold_words does, sorted by bytes.
#pragma once

#include <array>
#include <string_view>

namespace presscut::data {

/// Titles before a name that are no part of it, with or without a full stop.
inline constexpr auto kHonorifics = std::to_array<std::string_view>({
    "actor", "actress", "ambassador", "archbishop", "attorney", "author", "bishop", "bundeskanzler",
    "bundesminister", "bundesministerin", "candidate", "capt", "captain", "cardinal", "chairman",
    "chairwoman", "chancellor", "chef", "chief", "co-founder", "coach", "col", "colonel", "commissioner",
    "congressman", "congresswoman", "councillor", "councilman", "counsel", "dame", "democrat", "deputy",
    "detective", "director", "doctor", "don", "dona", "dr", "dra", "editor", "executive", "father", "first",
    "foreign", "former", "frau", "gen", "general", "gov", "governor", "herr", "house", "inspector", "judge",
    "justice", "kanzler", "king", "lady", "leader", "lieutenant", "lord", "lt", "m", "madame", "maj",
    "majority", "manager", "mayor", "minister", "ministro", "minority", "miss", "mister", "mme", "monsieur",
    "mr", "mrs", "ms", "mt", "nominee", "officer", "pastor", "police", "pope", "premier", "presidencial",
    "presidency", "president", "president-elect", "presidente", "prime", "prince", "princess", "prof",
    "professor", "prosecutor", "queen", "rabbi", "rep", "representative", "reps", "republican", "rev",
    "reverend", "saint", "sar", "secretary", "sen", "senate", "senator", "senor", "senora", "sens",
    "sergeant", "sgt", "sheriff", "sir", "sister", "speaker", "spokesman", "spokesperson", "spokeswoman",
    "state", "supt", "treasurer", "u.s", "vice", "vice-president",
});

/// Small words within names and organisations: "van Gogh", "Ministry of Health".
inline constexpr auto kNameParticles = std::to_array<std::string_view>({
    "&", "ad", "al", "bin", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du",
    "e", "el", "for", "fur", "ibn", "la", "le", "of", "ter", "van", "von", "y", "zu",
});

/// Pronouns for a single person or a group that speaks. Third person of the languages with attribution rules.
struct PersonPronoun {
  std::string_view word;
  char gender;  // 'm', 'f', 'p' plural, 'x' either
};
inline constexpr auto kPersonPronouns = std::to_array<PersonPronoun>({
    {"el", 'm'}, {"ela", 'f'}, {"ele", 'm'}, {"eles", 'p'}, {"ella", 'f'}, {"elle", 'f'}, {"elles", 'p'}, {"ellos", 'p'},
    {"er", 'm'}, {"han", 'm'}, {"he", 'm'}, {"hij", 'm'}, {"hon", 'f'}, {"hun", 'f'}, {"i", 'x'}, {"il", 'm'}, {"ils", 'p'},
    {"lei", 'f'}, {"loro", 'p'}, {"lui", 'm'}, {"she", 'f'}, {"sie", 'f'}, {"they", 'p'}, {"we", 'p'}, {"wij", 'p'},
    {"wir", 'p'}, {"ze", 'f'}, {"zij", 'f'}, {"他", 'm'}, {"她", 'f'},
});

/// Articles, possessives and numerals that begin a noun phrase.
inline constexpr auto kDeterminers = std::to_array<std::string_view>({
    "a", "aan", "an", "anderer", "another", "both", "das", "de", "dem", "den", "der", "des", "die", "dieser",
    "een", "ein", "eine", "einer", "el", "five", "four", "gli", "her", "het", "his", "i", "il", "its", "l",
    "la", "las", "le", "les", "lo", "los", "many", "most", "my", "o", "one", "os", "our", "sa", "several",
    "some", "son", "su", "the", "their", "these", "this", "those", "three", "two", "um", "uma", "un", "una",
    "une", "uno",
});

/// Articles of one known person: "the director said".
inline constexpr auto kDefiniteArticles = std::to_array<std::string_view>({
    "das", "de", "der", "die", "el", "het", "il", "l", "la", "le", "lo", "o", "the",
});

/// One person by profession or office.
inline constexpr auto kPersonNouns = std::to_array<std::string_view>({
    "abogada", "abogado", "actor", "actress", "actrice", "advocaat", "alcalde", "alcaldesa", "analista",
    "analyst", "analyste", "anwalt", "anwaltin", "artist", "artista", "artiste", "athlete", "author", "autor",
    "autora", "autorin", "autrice", "avocat", "avocate", "avvocato", "bestuurder", "bondscoach",
    "burgermeister", "burgermeisterin", "chancellor", "chef", "chefin", "coach", "columnist", "congressman",
    "congresswoman", "consultant", "depute", "deputee", "deputy", "diputada", "diputado", "directeur",
    "director", "directora", "directrice", "direktor", "direktorin", "doctor", "doctora", "economist",
    "economista", "economiste", "ejecutivo", "ekonom", "entertainer", "entrenador", "expert", "experta",
    "experte", "expertin", "fiscal", "forscher", "forscherin", "founder", "fundador", "goalkeeper",
    "gouverneur", "governor", "grundungsmitglied", "historian", "historien", "historiker", "hoogleraar",
    "judge", "juez", "jueza", "jugador", "kanzler", "kanzlerin", "kommissar", "kunstler", "kunstlerin",
    "lawmaker", "lawyer", "leiter", "leiterin", "magistrada", "magistrado", "maire", "manager", "mayor",
    "midfielder", "minister", "ministerin", "ministra", "ministre", "ministro", "musician", "okonom",
    "okonomin", "pilot", "player", "politician", "politicien", "politiker", "politikerin", "politologe",
    "porta-voz", "portavoz", "prasident", "prasidentin", "premier", "president", "presidenta", "presidente",
    "presidentin", "procureur", "profesor", "profesora", "professeur", "professor", "professora",
    "professorin", "psychologe", "regisseur", "regisseurin", "reporter", "researcher", "sanger", "sangerin",
    "schauspieler", "schauspielerin", "scientist", "senador", "senadora", "senateur", "senator", "senatorin",
    "singer", "songwriter", "speaker", "spieler", "spokesman", "spokesperson", "spokeswoman", "sprecher",
    "sprecherin", "star", "striker", "trainer", "trainerin", "vorsitzende", "vorsitzender", "winger",
    "woordvoerder", "woordvoerster", "writer",
});

/// People by other words than their profession, one or several; folded, sorted. A phrase with one can speak.
inline constexpr auto kHumanNouns = std::to_array<std::string_view>({
    "activist", "activists", "adviser", "advisers", "advisor", "aide", "aides", "allies", "ally",
    "ambassador", "analysts", "anwohner", "arbeiter", "arzt", "arztin", "associate", "attorney",
    "attorneys", "aunt", "authorities", "beamte", "beamter", "besucher", "boss", "boy", "broker",
    "brother", "bruder", "business", "candidate", "candidates", "captain", "cardinal", "chairman",
    "chairwoman", "chef", "chief", "child", "children", "classmate", "client", "climber", "colleague",
    "colleagues", "commander", "commentator", "commissioner", "companion", "congregant", "constable",
    "consumer", "cop", "counsel", "couple", "cousin", "creator", "critic", "critics", "customer", "dad",
    "daughter", "defendant", "delegate", "democrats", "detective", "developer", "diplomat", "diplomats",
    "doctors", "donor", "driver", "economists", "editor", "elder", "emir", "employee", "employees",
    "engineer", "epidemiologist", "executive", "executives", "expertos", "experts", "fan", "fans",
    "farmer", "father", "femme", "firefighter", "fisherman", "frau", "freund", "freundin", "friend",
    "friends", "fundraiser", "general", "girl", "graduate", "grandfather", "grandmother", "guard",
    "guest", "head", "herder", "homme", "host", "hunter", "husband", "insider", "insiders",
    "investigator", "investigators", "investor", "judges", "kandidat", "kandidatin", "kid", "kollege",
    "lady", "landlord", "lawmakers", "lawyers", "leader", "leaders", "lehrer", "lehrerin", "lider",
    "listener", "man", "mann", "manner", "marchand", "medico", "member", "members", "men", "merchant",
    "mere", "mitarbeiter", "mitarbeiterin", "moderator", "mom", "mother", "mujer", "mum", "mutter",
    "nachbar", "nachbarin", "narrator", "neighbor", "neighbors", "neighbour", "neighbours", "nurse",
    "nutzer", "nutzerin", "observer", "observers", "officer", "officers", "official", "officials",
    "operator", "opponent", "opponents", "organiser", "organizer", "organizers", "orphan", "owner",
    "owners", "parent", "parents", "parishioner", "participant", "partner", "passenger", "pastor",
    "patient", "pere", "person", "persona", "personne", "physician", "police", "policeman", "policia",
    "pollster", "pope", "portavoces", "preacher", "president", "priest", "prince", "prisoner", "producer",
    "professors", "prosecutor", "prosecutors", "protester", "protesters", "psychologist", "pundit",
    "pupil", "queen", "rabbi", "ranger", "reader", "readers", "rebels", "recruiter", "relative",
    "relatives", "representative", "representatives", "republicans", "resident", "residents",
    "responsable", "retiree", "rival", "scholar", "scholars", "schuler", "schulerin", "schwester",
    "scientists", "secretary", "sheriff", "shopper", "sister", "soldier", "son", "source", "sources",
    "spectator", "staff", "staffer", "staffers", "stranger", "strategist", "student", "studentin",
    "students", "studie", "study", "superintendent", "supporter", "supporters", "surgeon", "survivor",
    "teacher", "teachers", "team", "teammate", "teammates", "tecnico", "tochter", "tourist", "trader",
    "treasurer", "trustee", "twitterer", "uncle", "user", "users", "usuario", "vater", "vecina", "vecino",
    "vecinos", "veteran", "vicar", "victim", "victims", "viewer", "villager", "villagers", "visitor",
    "voisin", "volunteer", "volunteers", "voter", "voters", "warden", "wife", "wissenschaftler",
    "wissenschaftlerin", "witness", "witnesses", "woman", "women", "worker", "workers", "writers",
    "youth", "zeuge", "zeugin",
});

/// Verbs whose object is the listener: "X told Y".
inline constexpr auto kListenerVerbs = std::to_array<std::string_view>({
    "asked", "asking", "asks", "assured", "called", "calling", "calls", "informed", "quoted", "reminded", "telling",
    "tells", "told", "urged", "urges", "warned", "warns",
});

/// "According to X": prepositions that name a speaker.
inline constexpr auto kSourcePrepositions = std::to_array<std::string_view>({
    "according", "gemass", "laut", "secondo", "segun", "segundo", "selon", "volgens", "zufolge",
});

/// Words that end a noun phrase.
inline constexpr auto kPhraseEnds = std::to_array<std::string_view>({
    "about", "after", "als", "am", "and", "are", "as", "at", "auf", "aus", "because", "before", "bei", "but",
    "by", "che", "chez", "con", "dans", "dass", "did", "do", "does", "during", "en", "from", "had", "has",
    "have", "he", "if", "im", "in", "into", "is", "later", "may", "mit", "nach", "not", "on", "or", "over",
    "par", "por", "pour", "qu", "que", "qui", "she", "since", "sur", "than", "that", "then", "they",
    "through", "to", "today", "uber", "um", "und", "under", "until", "up", "vom", "was", "we", "were", "what",
    "when", "where", "which", "while", "who", "whose", "will", "with", "would", "yesterday",
});

/// Capitalised at the start of a sentence without being names, and calendar names.
inline constexpr auto kSentenceOpeners = std::to_array<std::string_view>({
    "a", "aber", "according", "after", "again", "all", "also", "although", "am", "an", "and", "another",
    "any", "april", "are", "as", "asked", "at", "auch", "august", "aus", "because", "before", "bei",
    "both", "but", "by", "can", "dabei", "daher", "damit", "dann", "darum", "das", "de", "december",
    "der", "deshalb", "die", "dienstag", "dies", "dieser", "do", "doch", "donnerstag", "during", "each",
    "earlier", "ebenso", "een", "ein", "eine", "el", "en", "er", "es", "et", "even", "every", "february",
    "few", "first", "for", "freitag", "friday", "from", "had", "has", "have", "he", "her", "here", "het",
    "his", "how", "however", "i", "ich", "if", "il", "ils", "im", "in", "instead", "is", "it", "its",
    "january", "jedoch", "july", "june", "just", "la", "last", "later", "le", "les", "like", "los",
    "mais", "man", "many", "march", "may", "meanwhile", "mit", "mittwoch", "monday", "montag", "more",
    "moreover", "most", "my", "nach", "never", "new", "no", "not", "november", "now", "nun", "october",
    "of", "on", "one", "only", "or", "others", "our", "out", "over", "para", "perhaps", "pero", "por",
    "samstag", "saturday", "seit", "september", "several", "she", "sie", "since", "so", "some", "sondern",
    "sonntag", "still", "such", "sunday", "that", "the", "their", "then", "there", "these", "they",
    "this", "those", "though", "through", "thursday", "to", "today", "trotzdem", "tuesday", "two", "um",
    "un", "una", "und", "under", "une", "until", "von", "was", "we", "wednesday", "well", "wenn", "were",
    "what", "when", "where", "whether", "which", "while", "who", "why", "wie", "will", "wir", "with",
    "would", "y", "yes", "yesterday", "yet", "you", "your", "zu", "zudem", "zwar",
});

}  // namespace presscut::data
