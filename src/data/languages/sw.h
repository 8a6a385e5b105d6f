// Swahili. What each list means stands in data/language.h.
{
    .code = "sw",
    .name = "Swahili",
    .telling_words =
        "ambayo, au, baada, hadi, hiyo, huo, kama, katika, kuwa, kwa, kwamba, la, lakini, na, ni, pia, "
        "sana, wa, wakati, wake, ya, yake, za, zaidi",
    .today = "leo",
    .yesterday = "jana",
    .ago_behind = "iliyopita, zilizopita",
    .morning = "asubuhi",
    .afternoon = "jioni, usiku",
    .byline_openings = "mwandishi, na, na mwandishi",
    .roles = "mwandishi",
    .credit_labels = "picha",
    .speech_verbs = "akasema, aliandika, alieleza, aliongeza, alisema, amesema, anasema, walisema",
},
