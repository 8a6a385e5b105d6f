// Croatian. What each list means stands in data/language.h.
{
    .code = "hr",
    .name = "Croatian",
    .telling_words = "ali, bi, je, kako, koji, na, nije, od, se, sto, su, za",
    .credit_labels = "foto, izvor, slika",
    .boilerplate_lines = "reklama",
    .speech_verbs = "izjavio, kazao, rekao",
},
