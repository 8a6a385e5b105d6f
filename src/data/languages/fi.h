// Finnish. What each list means stands in data/language.h.
{
    .code = "fi",
    .name = "Finnish",
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "ei, etta, han, hanen, ja, joka, jonka, kuin, kun, mukaan, mutta, myos, ne, ole, oli, olivat, on, "
        "ovat, se, sen, vain, vuoden, yli",
    .stop_words = "ei, että, he, ja, kun, mutta, myös, ne, oli, on, ovat, se",
    .published_labels = "julkaistu",
    .updated_labels = "paivitetty",
    .today = "tanaan",
    .yesterday = "eilen",
    .ago_behind = "sitten",
    .minute_units = "min, minuutti, minuuttia",
    .hour_units = "h, tunti, tuntia",
    .day_units = "paiva, paivaa, pv",
    .week_units = "viikko, viikkoa",
    .clock_joiners = "klo",
    .clock_openings = "kello, klo",
    .byline_openings = "kirjoittaja, teksti",
    .byline_labels = "kirjoittaja, kirjoittanut, teksti",
    .name_joiners = "ja",
    .not_names =
        "jaa, keskiviikko, lauantai, maanantai, perjantai, sunnuntai, tiistai, toimitus, torstai, "
        "uutistoimitus",
    .roles = "kirjeenvaihtaja, paatoimittaja, toimittaja, toimitus",
    .desks = "toimitus",
    .credit_labels = "arkistokuva, kuva, kuvaaja, kuvat, kuvituskuva, lahde",
    .caption_labels = "kuva",
    .read_also_openings = "lue myos",
    .male_names = "alan, kai, markus, timo",
    .female_names = "anna, elisa, heidi, helena, johanna, katja, kay, petra, sonja",
    .abstract_endings = "ismi, minen, uus, yys",
    .speech_verbs =
        "arvioi, huomauttaa, huomautti, ihmettelee, ihmetteli, ilmoittaa, ilmoitti, jatkaa, jatkoi, kertoi, "
        "kertoivat, kertoo, kertovat, kirjoittaa, kirjoitti, kommentoi, korostaa, korosti, kuvaa, kuvailee, "
        "kuvaili, kysyi, kysyy, lisaa, lisasi, mainitsee, mainitsi, miettii, muistelee, muistuttaa, "
        "muistutti, myonsi, myontaa, naurahtaa, painottaa, painotti, perustelee, perusteli, pohti, pohtii, "
        "sanoi, sanoivat, sanoo, sanovat, selittaa, selitti, tarkentaa, tiivistaa, tiivisti, toivoo, "
        "toteaa, totesi, tunnustaa, uskoi, uskoo, vahvistaa, vahvisti, vaittaa, vaitti, varoittaa, "
        "varoitti, vastaa, vastasi",
    .pronouns_either = "han",
},
