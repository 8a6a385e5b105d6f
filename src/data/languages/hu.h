// Hungarian. What each list means stands in data/language.h.
{
    .code = "hu",
    .name = "Hungarian",
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "a, akik, az, azt, csak, de, egy, el, es, hogy, hozott, is, ki, mar, meg, mert, mint, nem, "
        "szerint, tobb, utan, vagy, volna, volt",
    .published_labels = "kozzeteve, megjelent, publikalva",
    .updated_labels = "frissitve, modositva, utolso frissites",
    .today = "ma",
    .yesterday = "tegnap",
    .ago_behind = "ezelott",
    .minute_units = "perccel, perce",
    .hour_units = "oraja, oraval",
    .day_units = "napja, nappal",
    .week_units = "hete, hettel",
    .year_units = "eve, evvel",
    .byline_openings = "irta, szerzo, szoveg, tudosit",
    .byline_labels = "irta, szerzo",
    .name_joiners = "es",
    .not_names = "ajanlo, szerkesztoseg, szerzonk",
    .roles = "foszerkeszto, riporter, rovatvezeto, szerkeszto, tudosito, ujsagiro",
    .credit_labels = "forras, foto, fotok, fotos, illusztracio, kep, kepek",
    .rights_notices = "minden jog fenntartva",
    .caption_labels = "foto, kep",
    .boilerplate_lines = "hirdetes, iratkozzon fel hirlevelunkre, olvassa el ezt is",
    .read_also_openings = "ajanlo, kapcsolodo cikkeink, olvassa el ezt is",
    .abbreviations = "dr",
    .person_nouns = "igazgato, igazgatonoje, miniszter, polgarmester, professzor, szovivo",
    .abstract_endings = "izmus, sag, seg",
    .speech_verbs =
        "allitja, allitotta, elmondta, emelte, emlekeztetett, felelte, fogalmaz, fogalmazott, hangoztatta, "
        "hangsulyozta, hozzatette, idezte, irja, irta, ismertette, jegyezte, jelentette, jelezte, "
        "kerdezte, kiemelte, kijelentette, kozolte, magyarazta, magyarazza, meseli, meselte, mondja, "
        "mondta, mondtak, mutatott, nyilatkozta, szogezte, tette, tudatta, valaszolta, velekedett",
},
