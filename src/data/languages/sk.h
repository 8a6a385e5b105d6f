// Slovak. What each list means stands in data/language.h.
{
    .code = "sk",
    .name = "Slovak",
    .own_verbs = true,
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "ako, ale, alebo, bol, by, do, je, jeho, ktora, ktore, ktory, na, nie, o, po, podla, pre, pri, sa, "
        "si, so, su, v, za, ze",
    .published_labels = "publikovane, zverejnene",
    .updated_labels = "aktualizovane, aktualnost, upravene",
    .today = "dnes",
    .yesterday = "vcera",
    .ago_before = "pred",
    .minute_units = "minut, minutami, minutou",
    .hour_units = "hodin, hodinami, hodinou",
    .day_units = "dnami, dni, dnom",
    .clock_openings = "o",
    .byline_openings = "autor, autor clanku, autorka, napisal, napisala, napisali, text",
    .byline_labels = "autor, autori, autorka",
    .name_joiners = "a",
    .not_names = "redakcia",
    .roles = "novinar, novinarka, redakcia, redaktor, redaktorka, reporter, reporterka, spravodajca",
    .desks = "redakcia",
    .credit_labels = "autor, snimka, zdroj",
    .photo_agencies = "sita, tasr",
    .caption_labels = "foto, snimka",
    .boilerplate_lines = "reklama",
    .abstract_endings = "anie, enie, izmus, ost, stvo",
    .speech_verbs =
        "dodal, dodala, dodava, doplnil, doplnila, hovori, hovoria, informoval, informovala, mysli, "
        "napisal, napisala, odkazal, pise, potvrdil, potvrdila, povedal, povedala, povedali, poznamenal, "
        "priblizil, priblizila, pripomenul, priznal, priznala, skonstatoval, spomina, tvrdi, upozornil, "
        "upozornila, uvadza, uviedla, uviedol, vyhlasil, vyhlasila, vysvetlil, vysvetlila, vysvetluje, "
        "zdoraznil, zdoraznila",
    .source_prepositions = "podla",
},
