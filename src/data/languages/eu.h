// Basque. What each list means stands in data/language.h.
{
    .code = "eu",
    .name = "Basque",
    .year_endings = "ko",
    .credit_labels = "argazkia",
},
