// Latvian. What each list means stands in data/language.h.
{
    .code = "lv",
    .name = "Latvian",
    .dash_speech = true,
    .telling_words = "ar, bija, ir, ka, lai, no, par, pec, tas, un",
    .year_endings = "gada",
    .credit_labels = "attels, avots",
    .speech_verbs =
        "atbild, atbildeja, atzina, atzist, komente, komenteja, norada, noradija, pastastija, pauda, pauz, "
        "pazinoja, piebilda, piebilst, raksta, rakstija, sacija, saka, skaidro, skaidroja, stasta, "
        "stastija, teica, uzskata, uzsver, uzsvera",
},
