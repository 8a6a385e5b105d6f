// Galician. What each list means stands in data/language.h.
{
    .code = "gl",
    .name = "Galician",
    .dash_speech = true,
    .date_joiners = "de",
    .speech_verbs =
        "afirma, afirmou, apunta, apuntou, asegura, asegurou, considera, conta, contou, destaca, destacou, "
        "di, dixeron, dixo, engade, engadiu, explica, explicou, insiste, insistiu, lamenta, lamentou, "
        "lembra, lembrou, reconece, reconeceu, sinala, sinalou, sublina, sublinou",
},
