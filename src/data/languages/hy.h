// Armenian. What each list means stands in data/language.h.
{
    .code = "hy",
    .name = "Armenian",
    .year_endings = "թ",
},
