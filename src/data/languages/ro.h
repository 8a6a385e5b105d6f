// Romanian. What each list means stands in data/language.h.
{
    .code = "ro",
    .name = "Romanian",
    .dash_speech = true,
    .drops_pronouns = true,
    .telling_words =
        "a, au, ca, care, cu, cum, dar, de, din, este, fi, fost, in, la, mai, nu, o, pe, pentru, prin, sa, "
        "sau, si, sunt, un, unui",
    .stop_words = "a, ai, al, ale, am, are, au, ce, de, este, la, ne, o, sa, se, si, un, vor",
    .published_labels = "publicat, publicata",
    .updated_labels = "actualizat",
    .today = "astazi, azi",
    .yesterday = "ieri",
    .ago_before = "acum",
    .minute_units = "min, minut, minute",
    .hour_units = "ora, ore",
    .day_units = "zi, zile",
    .week_units = "saptamani",
    .clock_openings = "ora",
    .byline_openings = "articol de, autor, scris de, text",
    .byline_labels = "autor, autori, de, scris de",
    .name_joiners = "si",
    .not_names = "citeste, distribuie, redactia",
    .roles =
        "corespondent, editor, editorialist, jurnalist, jurnalista, redactia, redactor, reporter, "
        "reporter special, trimis",
    .desks = "redactia",
    .credit_labels = "credit foto, foto, imagine, sursa, sursa foto",
    .caption_labels = "foto",
    .boilerplate_lines = "reclame",
    .read_also_openings = "citeste si",
    .abstract_endings = "ism, tate, tie",
    .speech_verbs =
        "adauga, adaugat, afirma, afirmat, anunta, anuntat, arata, aratat, atras, avertizat, comentat, "
        "comenteaza, completat, conchis, declara, declarat, explica, explicat, intreaba, intrebat, "
        "marturiseste, marturisit, mentionat, mentioneaza, povesteste, povestit, precizat, precizeaza, "
        "punctat, raspunde, raspuns, recunoscut, relatat, scrie, scris, spune, spunea, spus, subliniat, "
        "subliniaza, sustine, sustinut, transmis, transmite, zice, zis",
    .source_prepositions = "potrivit",
},
