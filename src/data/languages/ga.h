// Irish. What each list means stands in data/language.h.
{
    .code = "ga",
    .name = "Irish",
    .telling_words =
        "ach, ag, agus, an, ar, ata, bheith, bhi, do, faoi, go, gur, is, leis, na, nach, ni, seo, sin, ta",
    .date_joiners = "a",
    .credit_labels = "grianghraf",
    .credit_prepositions = "gan",
    .speech_verbs = "arsa, deir, duirt, scriobh",
},
