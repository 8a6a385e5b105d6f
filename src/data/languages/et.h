// Estonian. What each list means stands in data/language.h.
{
    .code = "et",
    .name = "Estonian",
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "aga, ei, et, ja, ka, kes, kui, kuid, mis, ning, ole, oli, olid, oma, on, seda, see, selle, sest, "
        "siis, ta, uhe, ule, vastu",
    .published_labels = "avaldatud",
    .updated_labels = "uuendatud",
    .today = "tana",
    .yesterday = "eile",
    .ago_behind = "tagasi",
    .minute_units = "minutit",
    .hour_units = "tundi",
    .day_units = "paeva",
    .clock_openings = "kell",
    .byline_openings = "autor, tekst, toim",
    .name_joiners = "ja",
    .not_names = "toimetus",
    .roles = "ajakirjanik, reporter, toimetaja",
    .credit_labels = "foto, illustratsioon, pilt",
    .caption_labels = "foto",
    .speech_verbs =
        "arvab, arvas, kinnitab, kinnitas, kirjutab, kirjutas, kommenteeris, kusib, kusis, leiab, leidis, "
        "lisab, lisas, margib, markis, meenutab, meenutas, nendib, nentis, raagib, raakis, rohutab, "
        "rohutas, selgitab, selgitas, sonas, teatas, todeb, todes, utleb, utles, utlevad, vastab, vastas",
},
