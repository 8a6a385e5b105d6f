// Zulu. What each list means stands in data/language.h.
{
    .code = "zu",
    .name = "Zulu",
    .credit_labels = "isithombe, izithombe",
},
