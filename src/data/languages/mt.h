// Maltese. What each list means stands in data/language.h.
{
    .code = "mt",
    .name = "Maltese",
    .drops_pronouns = true,
    .telling_words =
        "bil, dan, din, f, fil, fl, ghal, hu, il, ir, is, ix, kien, l, li, ma, minn, ta, u, wara",
    .date_joiners = "ta",
},
