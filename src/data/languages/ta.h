// Tamil. What each list means stands in data/language.h.
{
    .code = "ta",
    .name = "Tamil",
    .byline_openings = "எழுதியவர்",
    .credit_labels = "படம்",
},
