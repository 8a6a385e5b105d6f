// Basque. What each list means stands in data/language.h.
{
    .code = "eu",
    .name = "Basque",
    .dash_speech = true,
    .drops_pronouns = true,
    .telling_words =
        "ala, baina, baino, bat, batek, da, dira, dituzte, du, duen, dute, egin, ere, eta, ez, hori, izan, "
        "izango, zen, ziren, zituen, zuen",
    .published_labels = "argitaratua",
    .updated_labels = "eguneratua",
    .today = "gaur",
    .yesterday = "atzo",
    .ago_before = "duela",
    .year_endings = "ko",
    .byline_openings = "egilea, testua",
    .name_joiners = "eta",
    .credit_labels = "argazkia",
    .speech_verbs = "adierazi, azaldu, azpimarratu, esan, gaineratu, idatzi, nabarmendu, zioen",
},
