// Marathi. What each list means stands in data/language.h.
{
    .code = "mr",
    .name = "Marathi",
    .drops_pronouns = true,
},
