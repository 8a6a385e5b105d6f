// Estonian. What each list means stands in data/language.h.
{
    .code = "et",
    .name = "Estonian",
    .byline_openings = "toim",
    .credit_labels = "foto, illustratsioon, pilt",
},
