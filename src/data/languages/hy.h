// Armenian. What each list means stands in data/language.h.
{
    .code = "hy",
    .name = "Armenian",
    .drops_pronouns = true,
    .inflects_names = true,
    .year_endings = "թ",
    .speech_verbs =
        "ասաց, ասել, ասում, գրել, գրեց, ընդգծեց, հայտարարեց, հավելեց, նշել, նշեց, նշում, պատասխանեց",
},
