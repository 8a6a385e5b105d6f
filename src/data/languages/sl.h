// Slovenian. What each list means stands in data/language.h.
{
    .code = "sl",
    .name = "Slovenian",
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "ali, bi, bo, da, do, in, je, ker, ki, kot, na, ne, ob, od, pa, po, pri, s, se, so, tem, tudi, v, "
        "z, za",
    .published_labels = "objavljeno",
    .updated_labels = "posodobljeno",
    .today = "danes",
    .yesterday = "vceraj",
    .ago_before = "pred",
    .minute_units = "minut, minutami",
    .hour_units = "urami, uro",
    .day_units = "dnevi, dnevom",
    .clock_joiners = "ob",
    .clock_openings = "ob",
    .byline_openings = "avtor, avtorica, besedilo, pise",
    .roles = "novinar, novinarka, urednik",
    .credit_labels = "foto, slika, vir",
    .caption_labels = "foto",
    .speech_verbs =
        "dejal, dejala, dodaja, dodal, dodala, izjavil, izjavila, meni, opozarja, opozoril, opozorila, "
        "pojasnil, pojasnila, pojasnjuje, poudaril, poudarila, poudarja, povedal, povedala, pravi, "
        "pravijo, razlaga, rekel, sporocil, sporocila, zapisal, zapisala, zatrdil, zatrdila",
},
