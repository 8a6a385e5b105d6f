// Galician. What each list means stands in data/language.h.
{
    .code = "gl",
    .name = "Galician",
    .date_joiners = "de",
},
