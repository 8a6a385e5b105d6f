// Somali. What each list means stands in data/language.h.
{
    .code = "so",
    .name = "Somali",
    .telling_words =
        "ah, ahayd, ayaa, ayay, baa, dadka, in, inuu, iyo, ka, kala, kale, ku, oo, si, soo, u, uu, waa, "
        "waxa, waxaa, waxay, wuxuu",
},
