// Finnish. What each list means stands in data/language.h.
{
    .code = "fi",
    .name = "Finnish",
    .dash_speech = true,
    .telling_words = "ei, etta, han, ja, joka, kun, mutta, myos, ole, oli, on",
    .stop_words = "ei, että, he, ja, kun, mutta, myös, ne, oli, on, ovat, se",
    .published_labels = "julkaistu",
    .updated_labels = "paivitetty",
    .clock_joiners = "klo",
    .clock_openings = "klo",
    .credit_labels = "arkistokuva, kuva, kuvaaja, kuvat, kuvituskuva, lahde",
    .read_also_openings = "lue myos",
    .male_names = "alan, kai, markus, timo",
    .female_names = "anna, elisa, heidi, helena, johanna, katja, kay, petra, sonja",
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
