// Thai. What each list means stands in data/language.h.
{
    .code = "th",
    .name = "Thai",
    .credit_labels = "ที่มา, ภาพ, เครดิต, เครดิตภาพ",
},
