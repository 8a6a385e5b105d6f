// Maltese. What each list means stands in data/language.h.
{
    .code = "mt",
    .name = "Maltese",
    .date_joiners = "ta",
},
