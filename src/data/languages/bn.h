// Bengali. What each list means stands in data/language.h.
{
    .code = "bn",
    .name = "Bengali",
    .credit_labels = "ছবি",
},
