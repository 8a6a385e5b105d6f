// Nepali. What each list means stands in data/language.h.
{
    .code = "ne",
    .name = "Nepali",
    .drops_pronouns = true,
},
