// Icelandic. What each list means stands in data/language.h.
{
    .code = "is",
    .name = "Icelandic",
    .credit_labels = "ljosmynd, ljosmyndari, mynd",
},
