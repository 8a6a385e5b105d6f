// Polish. What each list means stands in data/language.h.
{
    .code = "pl",
    .name = "Polish",
    .telling_words = "do, jak, jest, na, nie, od, oraz, przez, sie, to, w, ze",
    .stop_words =
        "a, ale, by, był, ci, co, dla, do, i, ich, jak, jest, ma, na, nie, o, od, oraz, po, przez, się, "
        "są, to, tym, w, we, z, za, ze, że",
    .published_labels = "dodano, opublikowano",
    .updated_labels = "aktualizacja, zaktualizowano",
    .today = "dzis, dzisiaj",
    .yesterday = "wczoraj",
    .ago_behind = "temu",
    .minute_units = "minut",
    .hour_units = "godzin, godziny",
    .day_units = "dni",
    .clock_joiners = "o",
    .byline_openings = "autor, tekst",
    .name_joiners = "i",
    .credit_labels = "dok, fot, foto, fotograf, zdjecia, zdjecie, zrodło",
    .credit_prepositions = "od, przez",
    .boilerplate_lines = "czytaj takze, czytaj tez, reklama",
    .read_also_openings = "czytaj takze, przeczytaj takze, zobacz takze",
    .male_names = "dominik, sam",
    .female_names =
        "alina, dana, daniela, gabriela, jana, joanna, magdalena, marta, martina, michaela, monika, "
        "roberta, tania",
    .speech_verbs =
        "dodał, dodała, mowi, mowił, napisał, podkreslił, podkresliła, powiedział, powiedziała, "
        "stwierdził, wyjasnił, zaznaczył",
},
