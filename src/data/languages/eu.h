// Basque. What each list means stands in data/language.h.
{
    .code = "eu",
    .name = "Basque",
    .dash_speech = true,
    .year_endings = "ko",
    .credit_labels = "argazkia",
},
