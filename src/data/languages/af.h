// Afrikaans. What each list means stands in data/language.h.
{
    .code = "af",
    .name = "Afrikaans",
    .telling_words =
        "aan, besluit, dat, die, en, het, hierdie, hulle, is, jaar, meer, met, moet, na, nie, nuwe, om, ook, "
        "oor, ou, sal, se, sestig, sluit, sy, te, van, vir, was, wat, word",
    .byline_openings = "deur",
    .name_joiners = "en",
    .credit_labels = "bron, prent",
    .speech_verbs = "gese, se, skryf, verduidelik, vertel, vra",
},
