// Irish. What each list means stands in data/language.h.
{
    .code = "ga",
    .name = "Irish",
    .date_joiners = "a",
    .credit_labels = "grianghraf",
    .credit_prepositions = "gan",
},
