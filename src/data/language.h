// Everything the program knows of a language, in one struct that one file of data/languages/ fills. A list
// that is left out is an empty list: a gap that anybody can see and fill.
#pragma once

#include <string_view>

namespace presscut::data {

/// Words or phrases separated by ", ", sorted by bytes, each once (words.cpp checks it when it compiles).
/// Folded as base::fold_words does (lower case, accents off) unless its line below says otherwise.
using Words = std::string_view;

struct Language {
  std::string_view code;        ///< ISO 639-1; "xx" for words of no language
  std::string_view name;        ///< in English
  bool own_verbs = false;       ///< only its own speech verbs count in its text; the others share theirs
  bool dash_speech = false;     ///< direct speech may begin its paragraph with a dash instead of marks
  bool drops_pronouns = false;  ///< the verb alone says "he said": "“…”, dijo."
  bool inflects_names = false;  ///< names of people have case endings

  // Which language a text is in
  Words telling_words = {};  ///< common, and rare in languages like it
  Words stop_words = {};     ///< the commonest; lower case with accents, at most eight bytes each

  // Dates; months and weekdays stand in calendar_words.h
  Words published_labels = {};
  Words updated_labels = {};
  Words today = {};
  Words yesterday = {};
  Words ago_before = {};  ///< before the number: "vor 2 Stunden"
  Words ago_behind = {};  ///< behind the unit: "2 hours ago"
  Words minute_units = {};
  Words hour_units = {};
  Words day_units = {};
  Words week_units = {};
  Words year_units = {};
  Words clock_joiners = {};   ///< between a date and its time
  Words clock_openings = {};  ///< right before a time: "um 12.30"
  Words morning = {};         ///< "am"
  Words afternoon = {};       ///< "pm"
  Words date_joiners = {};    ///< between day, month and year: "3 de mayo de 2020"
  Words ordinal_endings = {};
  Words year_endings = {};  ///< behind the year: "2020 m."

  // Bylines
  Words byline_openings = {};      ///< what follows are the authors
  Words byline_labels = {};        ///< those of the openings that stand alone above the name
  Words byline_others = {};        ///< labels of people who did something else: "Editor: …", "責任編輯"
  Words byline_verbs = {};         ///< before the preposition: "geschrieben von"
  Words sure_openings = {};        ///< openings behind which even a small letter begins a name: "by nwienert"
  Words byline_prepositions = {};  ///< between a date or a verb and the name: "14 May 2024 by …"
  Words name_joiners = {};
  Words name_ends = {};         ///< behind a name, where a place, an office or a notice begins
  Words not_names = {};         ///< never a name, alone or first
  Words roles = {};             ///< a part behind a comma with one of these is not a name
  Words desks = {};             ///< roles of several people: what stands before them is not a person
  Words account_words = {};     ///< a name that contains one is an account: "Import Feed"
  Words outlet_endings = {};    ///< how the names of outlets and offices end where words have no spaces
  Words signing_agencies = {};  ///< agencies that sign articles, in capitals
  Words profile_folders = {};   ///< folders of addresses that lead to an author's page

  // Captions and credits
  Words credit_labels = {};
  Words credit_endings = {};       ///< what a credit ends with in languages that put it last: "山田撮影"
  Words credit_prepositions = {};  ///< between a label and the credit: "photo by"
  Words credit_connectives = {};   ///< inside the names of organisations: "Archive of the Railway Museum"
  Words photo_agencies = {};       ///< agencies, archives and platforms whose name alone makes a credit
  Words social_platforms = {};
  Words rights_notices = {};
  Words caption_labels = {};
  Words caption_noise = {};  ///< texts of buttons and for screen readers among captions; numbers as "#"

  // The body
  Words boilerplate_lines = {};     ///< the whole block; as base::word_key
  Words boilerplate_openings = {};  ///< how a block of at most kMaxBoilerplateWords begins; as base::word_key
  Words boilerplate_frames = {};    ///< beginning " * " end of a short block; as base::word_key
  Words read_also_openings = {};    ///< how a short block begins that is mostly links; as base::word_key
  Words consent_words = {};
  Words article_page_words = {};  ///< what an article's address or the class of its <body> says
  Words listing_page_words = {};  ///< the same for fronts and lists

  // People
  Words honorifics = {};  ///< before a name and not part of it
  Words titles_of_men = {};
  Words titles_of_women = {};
  Words male_names = {};  ///< commonest first names; those given to both are left out
  Words female_names = {};
  Words family_names = {};       ///< where names have no capitals: what a name begins with
  Words rare_family_names = {};  ///< the same, only where a byline leaves no doubt
  Words name_particles = {};     ///< inside names: "van"
  Words abbreviations = {};      ///< with a full stop that ends no sentence
  Words person_nouns = {};       ///< one person by profession or office
  Words human_nouns = {};        ///< people by other words
  Words organisation_nouns = {};
  Words abstract_endings = {};  ///< of nouns that are nobody: "-heit"

  // Quotations and who said them
  Words speech_verbs = {};
  Words listener_verbs = {};       ///< whose object is the listener: "X told Y"
  Words source_prepositions = {};  ///< "according to X"
  Words pronouns_he = {};
  Words pronouns_she = {};
  Words pronouns_they = {};
  Words pronouns_either = {};       ///< "I"
  Words pronouns_other_words = {};  ///< those of the four that are other words elsewhere
  Words first_person = {};
  Words first_person_plural = {};
  Words determiners = {};  ///< articles, possessives and numerals that begin a noun phrase
  Words definite_articles = {};
  Words relative_words = {};    ///< "X, who …, said"
  Words phrase_ends = {};       ///< never inside a noun phrase
  Words sentence_openers = {};  ///< capitalised at the start of a sentence without being names
  Words running_words = {};     ///< speech is full of them, titles are not
  Words naming_words = {};      ///< before a title, a nickname or a term
};

}  // namespace presscut::data
