// Catalan. What each list means stands in data/language.h.
{
    .code = "ca",
    .name = "Catalan",
    .dash_speech = true,
    .telling_words = "amb, aquest, com, dels, el, els, les, mes, per, que, una",
    .stop_words =
        "a, al, als, com, de, del, dos, el, en, entre, es, ha, han, he, i, la, les, ni, no, nos, per, que, "
        "seu, si, sobre, sí, un, una",
    .clock_joiners = "en",
    .date_joiners = "d, de, del",
    .name_joiners = "i",
    .credit_labels = "credit foto, foto, fotografia, imatge",
    .speech_verbs =
        "adverteix, advertit, afegeix, afegit, afirma, afirmat, apunta, apuntat, assegura, assegurat, "
        "assenyala, assenyalat, conclou, considera, destaca, destacat, detalla, dit, diu, explica, "
        "explicat, insisteix, lamenta, lamentat, pregunta, reconegut, reconeix, recorda, recordat, relata, "
        "remarca, remarcat, respon, soste, subratlla, subratllat",
    .source_prepositions = "segons",
},
