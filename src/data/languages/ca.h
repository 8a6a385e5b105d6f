// Catalan. What each list means stands in data/language.h.
{
    .code = "ca",
    .name = "Catalan",
    .dash_speech = true,
    .drops_pronouns = true,
    .telling_words =
        "amb, aquest, aquesta, com, del, dels, el, els, es, ha, han, i, la, les, mes, no, pel, per, que, "
        "sense, seva, tambe, una, va",
    .stop_words =
        "a, al, als, com, de, del, dos, el, en, entre, es, ha, han, he, i, la, les, ni, no, nos, per, que, "
        "seu, si, sobre, sí, un, una",
    .published_labels = "publicat",
    .updated_labels = "actualitzada, actualitzat",
    .today = "avui",
    .yesterday = "ahir",
    .ago_before = "fa",
    .minute_units = "minut, minuts",
    .hour_units = "h, hora, hores",
    .day_units = "dia, dies",
    .clock_joiners = "en",
    .clock_openings = "les",
    .date_joiners = "d, de, del",
    .byline_openings = "autor, per, text",
    .name_joiners = "i",
    .not_names = "redaccio",
    .roles = "periodista, redaccio, redactor, redactora",
    .credit_labels = "credit foto, foto, fotografia, imatge",
    .caption_labels = "foto, imatge",
    .abstract_endings = "cio, isme, ment, sio, tat",
    .speech_verbs =
        "adverteix, advertit, afegeix, afegit, afirma, afirmat, apunta, apuntat, assegura, assegurat, "
        "assenyala, assenyalat, conclou, considera, defensa, destaca, destacat, detalla, dit, diu, escrit, "
        "escriu, explica, explicat, insisteix, lamenta, lamentat, pregunta, reconegut, reconeix, recorda, "
        "recordat, relata, remarca, remarcat, respon, soste, subratlla, subratllat",
    .source_prepositions = "segons",
},
