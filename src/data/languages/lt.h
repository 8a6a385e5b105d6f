// Lithuanian. What each list means stands in data/language.h.
{
    .code = "lt",
    .name = "Lithuanian",
    .telling_words = "bet, buvo, ir, kad, kaip, nuo, savo, su, tai, yra",
    .year_endings = "m",
    .credit_labels = "nuotr, nuotrauka, nuotraukos",
},
