// Afrikaans. What each list means stands in data/language.h.
{
    .code = "af",
    .name = "Afrikaans",
    .credit_labels = "bron, prent",
},
