// Czech. What each list means stands in data/language.h.
{
    .code = "cs",
    .name = "Czech",
    .own_verbs = true,
    .dash_speech = true,
    .telling_words = "ale, by, do, jako, je, jeho, jsou, ktery, na, pro, se, ze",
    .stop_words = "a, ale, by, co, do, i, jak, je, já, my, na, ne, o, od, po, se, si, to, ve, z, za, ze",
    .published_labels = "publikovano",
    .updated_labels = "aktualizovano",
    .credit_labels = "autor, autor fotografie, foto, snimek, zdroj, zdroj fotografie",
    .boilerplate_lines = "reklama",
    .read_also_openings = "ctete take",
    .speech_verbs =
        "dejal, dejala, dodal, dodala, dodali, dodava, doplnil, doplnila, informoval, informovala, "
        "komentoval, komentovala, konstatoval, konstatovala, mini, mysli, napsal, napsala, odpovedel, "
        "odpovedela, odpovida, pise, podotkl, podotkla, pokracuje, popisuje, popsal, popsala, potvrdil, "
        "potvrdila, potvrzuje, poznamenal, poznamenala, pripomina, pripomnel, pripomnela, priznal, "
        "priznala, priznava, prohlasil, prohlasila, pta, rekl, rekla, rekli, rika, rikaji, sdelil, sdelila, "
        "sdelili, shrnul, shrnula, tvrdi, tvrdil, tvrdila, upozornil, upozornila, upozornuje, uvadi, uvedl, "
        "uvedla, uvedli, varoval, varovala, varuje, vypravi, vysvetlil, vysvetlila, vysvetluje, vzpomina, "
        "zduraznil, zduraznila, zduraznuje, zeptal, zeptala, zminil, zminila, zni",
    .source_prepositions = "podle",
    .pronouns_she = "ona",
},
