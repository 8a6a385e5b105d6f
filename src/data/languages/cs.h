// Czech. What each list means stands in data/language.h.
{
    .code = "cs",
    .name = "Czech",
    .own_verbs = true,
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "ale, by, byl, do, i, jako, je, jeho, jen, jsou, ktera, ktere, ktery, na, nebo, po, podle, pri, "
        "pro, se, si, take, v, ve, za, ze",
    .stop_words = "a, ale, by, co, do, i, jak, je, já, my, na, ne, o, od, po, se, si, to, ve, z, za, ze",
    .published_labels = "publikovano, vydano, zverejneno",
    .updated_labels = "aktualizovano, upraveno",
    .today = "dnes",
    .yesterday = "vcera",
    .ago_before = "pred",
    .minute_units = "minut, minutami, minutou, minuty",
    .hour_units = "hod, hodin, hodinami, hodinou",
    .day_units = "dnem, dni, dny",
    .week_units = "tydnem, tydny",
    .clock_openings = "v",
    .byline_openings = "autor, autorka, napsal, napsala, text",
    .byline_labels = "autor, autor clanku, autori, autorka, text",
    .name_joiners = "a",
    .not_names = "redakce, reklama, zdroj",
    .roles =
        "novinar, novinarka, redakce, redaktor, redaktorka, reporter, reporterka, zpravodaj, zpravodajka",
    .desks = "redakce",
    .credit_labels = "autor, autor fotografie, foto, snimek, zdroj, zdroj fotografie",
    .photo_agencies = "mafra, profimedia",
    .caption_labels = "foto, snimek",
    .boilerplate_lines = "reklama",
    .read_also_openings = "ctete take",
    .abstract_endings = "ani, eni, ismus, ost, stvi",
    .speech_verbs =
        "dejal, dejala, dodal, dodala, dodali, dodava, doplnil, doplnila, hodnoti, informoval, "
        "informovala, komentoval, komentovala, konstatoval, konstatovala, mini, mysli, napsal, napsala, "
        "odpovedel, odpovedela, odpovida, pise, podotkl, podotkla, pokracuje, popisuje, popsal, popsala, "
        "potvrdil, potvrdila, potvrzuje, poznamenal, poznamenala, pridava, pripomina, pripomnel, "
        "pripomnela, prirovnava, priznal, priznala, priznava, prohlasil, prohlasila, pta, rekl, rekla, "
        "rekli, rika, rikaji, sdelil, sdelila, sdelili, shrnul, shrnula, tvrdi, tvrdil, tvrdila, "
        "upozornil, upozornila, upozornuje, uvadi, uvedl, uvedla, uvedli, varoval, varovala, varuje, "
        "vypravi, vysvetlil, vysvetlila, vysvetluje, vzkazal, vzpomina, zduraznil, zduraznila, zduraznuje, "
        "zeptal, zeptala, zminil, zminila, zni",
    .source_prepositions = "podle",
    .pronouns_she = "ona",
},
