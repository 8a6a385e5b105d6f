// Azerbaijani. What each list means stands in data/language.h.
{
    .code = "az",
    .name = "Azerbaijani",
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "amma, bir, bu, da, daha, deyil, edib, edir, haqqinda, hec, ilə, ki, olan, olaraq, olub, qeyd, "
        "sonra, ucun, uzre, və",
    .byline_openings = "muəllif",
    .name_joiners = "və",
    .speech_verbs = "bildirdi, bildirib, dedi, deyib, deyir, qeyd, soylədi, vurguladı, vurgulayıb, yazıb",
},
