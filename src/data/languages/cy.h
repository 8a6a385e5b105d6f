// Welsh. What each list means stands in data/language.h.
{
    .code = "cy",
    .name = "Welsh",
    .telling_words = "a, ac, ar, bod, bydd, ei, eu, gan, hefyd, i, mae, mewn, o, oedd, wedi, y, ym, yn, yr",
    .date_joiners = "i",
    .credit_labels = "llun",
    .credit_prepositions = "gan",
    .speech_verbs = "dywedodd, ebe, meddai, ychwanegodd",
},
