// Czech. What each list means stands in data/language.h.
{
    .code = "cs",
    .name = "Czech",
    .telling_words = "ale, by, do, jako, je, jeho, jsou, ktery, na, pro, se, ze",
    .stop_words = "a, ale, by, co, do, i, jak, je, já, my, na, ne, o, od, po, se, si, to, ve, z, za, ze",
    .published_labels = "publikovano",
    .updated_labels = "aktualizovano",
    .credit_labels = "autor, autor fotografie, foto, snimek, zdroj, zdroj fotografie",
    .boilerplate_lines = "reklama",
    .read_also_openings = "ctete take",
    .speech_verbs = "dejal, dodal, napsal, rekl, rekla, uvedl, uvedla",
},
