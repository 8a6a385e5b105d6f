// Slovak. What each list means stands in data/language.h.
{
    .code = "sk",
    .name = "Slovak",
    .own_verbs = true,
    .dash_speech = true,
    .telling_words = "ako, ale, by, do, je, jeho, ktory, na, pre, sa, su, ze",
    .updated_labels = "aktualnost",
    .credit_labels = "autor, snimka, zdroj",
    .boilerplate_lines = "reklama",
    .speech_verbs =
        "dodal, dodala, dodava, doplnil, doplnila, hovori, hovoria, informoval, informovala, mysli, "
        "napisal, napisala, pise, potvrdil, potvrdila, povedal, povedala, povedali, poznamenal, priblizil, "
        "priblizila, pripomenul, skonstatoval, spomina, tvrdi, upozornil, upozornila, uvadza, uviedla, "
        "uviedol, vyhlasil, vyhlasila, vysvetlil, vysvetlila, vysvetluje, zdoraznil, zdoraznila",
    .source_prepositions = "podla",
},
