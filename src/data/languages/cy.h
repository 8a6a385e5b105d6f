// Welsh. What each list means stands in data/language.h.
{
    .code = "cy",
    .name = "Welsh",
    .date_joiners = "i",
    .credit_labels = "llun",
    .credit_prepositions = "gan",
},
