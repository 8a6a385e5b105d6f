// Filipino. What each list means stands in data/language.h.
{
    .code = "tl",
    .name = "Filipino",
    .credit_labels = "larawan",
    .speech_verbs = "sabi",
},
