// Latvian. What each list means stands in data/language.h.
{
    .code = "lv",
    .name = "Latvian",
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "ar, ari, bet, bija, gada, ir, jau, ka, kas, lai, nav, no, par, pec, pie, pret, savu, tas, tika, "
        "un, uz, vai, vairak, vinu",
    .published_labels = "publicets",
    .updated_labels = "atjaunots",
    .today = "sodien",
    .yesterday = "vakar",
    .ago_before = "pirms",
    .minute_units = "minutem",
    .hour_units = "stundam",
    .day_units = "dienam",
    .clock_openings = "plkst",
    .year_endings = "gada",
    .byline_openings = "autore, autors, teksts",
    .name_joiners = "un",
    .roles = "redaktors, zurnalists",
    .credit_labels = "attels, avots",
    .caption_labels = "foto",
    .speech_verbs =
        "atbild, atbildeja, atzina, atzist, komente, komenteja, norada, noradija, pastastija, pauda, pauz, "
        "pazinoja, piebilda, piebilst, raksta, rakstija, sacija, saka, skaidro, skaidroja, stasta, "
        "stastija, teica, uzskata, uzsver, uzsvera",
},
