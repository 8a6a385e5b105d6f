// Estonian. What each list means stands in data/language.h.
{
    .code = "et",
    .name = "Estonian",
    .dash_speech = true,
    .byline_openings = "toim",
    .credit_labels = "foto, illustratsioon, pilt",
    .speech_verbs =
        "arvab, arvas, kinnitab, kinnitas, kirjutab, kirjutas, kommenteeris, kusib, kusis, leiab, leidis, "
        "lisab, lisas, margib, markis, meenutab, meenutas, nendib, nentis, raagib, raakis, rohutab, "
        "rohutas, selgitab, selgitas, sonas, teatas, todeb, todes, utleb, utles, utlevad, vastab, vastas",
},
