// Turkish. What each list means stands in data/language.h.
{
    .code = "tr",
    .name = "Turkish",
    .telling_words = "bir, bu, cok, da, daha, de, icin, ile, olarak, ve",
    .stop_words = "ancak, bir, bu, da, daha, en, her, ile, için, ne, olarak, ses, son, var, ve, çok",
    .published_labels = "yayinlanma",
    .updated_labels = "guncelleme, guncellendi",
    .ago_behind = "once",
    .hour_units = "saat",
    .clock_joiners = "saat",
    .credit_labels = "fotograf, fotograflar, gorsel, kaynak",
    .speech_verbs = "acıkladı, belirtti, dedi, kaydetti, soyledi",
},
