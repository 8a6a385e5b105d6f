// Lithuanian. What each list means stands in data/language.h.
{
    .code = "lt",
    .name = "Lithuanian",
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "apie, ar, bei, bet, bus, buvo, dar, del, i, ir, is, jau, jis, kad, kaip, kurie, nuo, pagal, prie, "
        "savo, su, tai, tik, yra",
    .published_labels = "paskelbta, publikuota",
    .updated_labels = "atnaujinta",
    .today = "siandien",
    .yesterday = "vakar",
    .ago_before = "pries",
    .minute_units = "min, minuciu",
    .hour_units = "val, valandas, valandu",
    .day_units = "dienas, dienu",
    .clock_openings = "val",
    .year_endings = "m",
    .byline_openings = "autore, autorius, parenge",
    .name_joiners = "ir",
    .roles = "korespondentas, zurnalistas, zurnaliste",
    .credit_labels = "nuotr, nuotrauka, nuotraukos",
    .caption_labels = "nuotr",
    .speech_verbs =
        "aiskina, aiskino, atsake, atsako, kalba, kalbejo, klause, klausia, komentavo, komentuoja, nurode, "
        "nurodo, paaiskino, pabreze, pabrezia, pasakoja, pasakojo, pazymejo, pazymi, pridure, priduria, "
        "pripazino, pripazista, rase, raso, sake, sako, svarste, svarsto, tare, teige, teigia, tvirtina, "
        "tvirtino",
    .pronouns_he = "jis",
    .pronouns_she = "ji",
    .pronouns_other_words = "ji",
},
