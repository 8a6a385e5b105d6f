// Filipino. What each list means stands in data/language.h.
{
    .code = "tl",
    .name = "Filipino",
    .telling_words =
        "ang, at, ay, ayon, din, hindi, isang, ito, ka, kanilang, kung, mga, na, ng, ni, nito, niya, para, "
        "sa, si, siya",
    .credit_labels = "larawan",
    .speech_verbs = "ayon, dagdag, giit, paliwanag, saad, sabi, sinabi, wika",
},
