// Croatian. What each list means stands in data/language.h.
{
    .code = "hr",
    .name = "Croatian",
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "ali, bi, bio, da, do, i, iz, je, kako, kao, koja, koje, koji, na, nije, o, od, s, se, sto, su, u, "
        "vise, za",
    .published_labels = "objavljen, objavljeno",
    .updated_labels = "azurirano",
    .today = "danas",
    .yesterday = "jucer",
    .ago_before = "prije",
    .minute_units = "min, minuta, minute",
    .hour_units = "h, sat, sata, sati",
    .day_units = "dan, dana",
    .clock_openings = "u",
    .byline_openings = "autor, autorica, napisala, napisao, pise, tekst",
    .byline_labels = "autor, pise",
    .name_joiners = "i",
    .not_names = "redakcija",
    .roles = "novinar, novinarka, redakcija, urednica, urednik",
    .desks = "redakcija",
    .credit_labels = "foto, izvor, slika",
    .caption_labels = "foto",
    .boilerplate_lines = "reklama",
    .speech_verbs =
        "dodaje, dodala, dodao, govori, ispricala, ispricao, istaknula, istaknuo, istice, izjavila, "
        "izjavio, kazala, kazali, kazao, kaze, komentirao, naglasava, naglasila, naglasio, napisala, "
        "napisao, napominje, navela, naveo, navodi, objasnila, objasnio, objasnjava, odgovorila, "
        "odgovorio, porucila, porucio, porucuje, prica, priznala, priznao, rekao, rekla, rekli, tvrdi, "
        "upozorila, upozorio, zakljucila, zakljucio",
},
