// Galician. What each list means stands in data/language.h.
{
    .code = "gl",
    .name = "Galician",
    .dash_speech = true,
    .drops_pronouns = true,
    .telling_words =
        "ao, aos, ata, co, coa, con, da, das, de, desde, do, dos, e, en, foi, mais, na, no, non, o, os, "
        "pola, polo, que, un, unha",
    .published_labels = "publicado",
    .updated_labels = "actualizado",
    .today = "hoxe",
    .yesterday = "onte",
    .ago_before = "hai",
    .minute_units = "minutos",
    .hour_units = "hora, horas",
    .day_units = "dia, dias",
    .date_joiners = "de",
    .byline_openings = "autor, por",
    .name_joiners = "e",
    .abstract_endings = "cion, dade, ismo, mento",
    .speech_verbs =
        "afirma, afirmou, apunta, apuntou, asegura, asegurou, considera, conta, contou, destaca, destacou, "
        "di, dixeron, dixo, engade, engadiu, explica, explicou, insiste, insistiu, lamenta, lamentou, "
        "lembra, lembrou, reconece, reconeceu, sinala, sinalou, sublina, sublinou",
},
