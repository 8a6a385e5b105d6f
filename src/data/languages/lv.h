// Latvian. What each list means stands in data/language.h.
{
    .code = "lv",
    .name = "Latvian",
    .telling_words = "ar, bija, ir, ka, lai, no, par, pec, tas, un",
    .year_endings = "gada",
    .credit_labels = "attels, avots",
},
