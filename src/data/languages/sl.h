// Slovenian. What each list means stands in data/language.h.
{
    .code = "sl",
    .name = "Slovenian",
    .telling_words = "da, in, je, ki, na, pri, se, so, tudi, za",
    .clock_joiners = "ob",
    .credit_labels = "foto, slika, vir",
    .speech_verbs = "dejal, rekel",
},
