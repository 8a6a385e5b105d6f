// Afrikaans. What each list means stands in data/language.h.
{
    .code = "af",
    .name = "Afrikaans",
    .telling_words =
        "dat, die, en, het, hierdie, hulle, is, met, na, nie, om, ook, sal, sy, te, van, vir, was, wat, "
        "word",
    .byline_openings = "deur",
    .name_joiners = "en",
    .credit_labels = "bron, prent",
    .speech_verbs = "gese, se, skryf, verduidelik, vertel, vra",
},
