// Romanian. What each list means stands in data/language.h.
{
    .code = "ro",
    .name = "Romanian",
    .dash_speech = true,
    .telling_words = "care, cu, de, din, este, in, la, nu, pentru, sa, si",
    .stop_words = "a, ai, al, ale, am, are, au, ce, de, este, la, ne, o, sa, se, si, un, vor",
    .published_labels = "publicat",
    .updated_labels = "actualizat",
    .credit_labels = "credit foto, foto, imagine, sursa, sursa foto",
    .boilerplate_lines = "reclame",
    .read_also_openings = "citeste si",
    .speech_verbs =
        "adauga, adaugat, afirma, afirmat, anunta, anuntat, arata, aratat, atras, avertizat, comentat, "
        "comenteaza, completat, conchis, declara, declarat, explica, explicat, intreaba, intrebat, "
        "marturiseste, marturisit, mentionat, mentioneaza, povesteste, povestit, precizat, precizeaza, "
        "raspunde, raspuns, relatat, scrie, scris, spune, spunea, spus, subliniat, subliniaza, sustine, "
        "sustinut, transmis, transmite",
    .source_prepositions = "potrivit",
},
