// Slovenian. What each list means stands in data/language.h.
{
    .code = "sl",
    .name = "Slovenian",
    .dash_speech = true,
    .telling_words = "da, in, je, ki, na, pri, se, so, tudi, za",
    .clock_joiners = "ob",
    .credit_labels = "foto, slika, vir",
    .speech_verbs =
        "dejal, dejala, dodaja, dodal, dodala, meni, opozarja, opozoril, opozorila, pojasnil, pojasnila, "
        "pojasnjuje, poudaril, poudarila, poudarja, povedal, povedala, pravi, pravijo, rekel, zapisal, "
        "zapisala, zatrdil, zatrdila",
},
