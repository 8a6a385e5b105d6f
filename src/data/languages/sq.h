// Albanian. What each list means stands in data/language.h.
{
    .code = "sq",
    .name = "Albanian",
    .drops_pronouns = true,
    .telling_words =
        "dhe, do, duke, e, eshte, gjate, i, jane, ka, kane, ky, me, ne, nga, nje, nuk, pas, per, pra, se, "
        "si, te, tij, u",
    .updated_labels = "perditesuar",
    .today = "sot",
    .yesterday = "dje",
    .ago_before = "para",
    .morning = "paradite",
    .afternoon = "pasdite",
    .byline_openings = "autor, nga, shkruan",
    .byline_labels = "autor, shkruan",
    .name_joiners = "dhe",
    .not_names = "redaksia",
    .roles = "gazetar, redaktor",
    .speech_verbs =
        "deklaroi, deklaron, njoftoi, paralajmeroi, pergjigj, pohoi, pyeti, rrefeu, shkroi, shkruan, "
        "shpjegoi, shpjegon, shpreh, shtoi, shton, sqaroi, tha, thane, theksoi, thekson, thote, tregoi, "
        "tregon, vijoi, vleresoi",
},
