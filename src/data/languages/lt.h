// Lithuanian. What each list means stands in data/language.h.
{
    .code = "lt",
    .name = "Lithuanian",
    .dash_speech = true,
    .telling_words = "bet, buvo, ir, kad, kaip, nuo, savo, su, tai, yra",
    .year_endings = "m",
    .credit_labels = "nuotr, nuotrauka, nuotraukos",
    .speech_verbs =
        "aiskina, aiskino, atsake, atsako, kalba, kalbejo, klause, klausia, komentavo, komentuoja, nurode, "
        "nurodo, paaiskino, pabreze, pabrezia, pasakoja, pasakojo, pazymejo, pazymi, pridure, priduria, "
        "pripazino, pripazista, rase, raso, sake, sako, svarste, svarsto, tare, teige, teigia, tvirtina, "
        "tvirtino",
    .pronouns_he = "jis",
    .pronouns_she = "ji",
    .pronouns_other_words = "ji",
},
