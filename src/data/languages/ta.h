// Tamil. What each list means stands in data/language.h.
{
    .code = "ta",
    .name = "Tamil",
    .credit_labels = "படம்",
},
