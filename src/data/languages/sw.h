// Swahili. What each list means stands in data/language.h.
{
    .code = "sw",
    .name = "Swahili",
    .credit_labels = "picha",
},
