// Norwegian. What each list means stands in data/language.h.
{
    .code = "no",
    .name = "Norwegian",
    .dash_speech = true,
    .telling_words = "av, ble, den, det, er, har, ikke, med, og, som, til",
    .stop_words =
        "at, av, da, de, dem, den, det, du, eller, en, er, et, for, ha, han, har, her, i, ikke, kan, man, "
        "med, men, og, også, om, over, på, sa, si, sin, som, så, til, vi",
    .published_labels = "publisert",
    .updated_labels = "oppdatert",
    .ago_before = "for",
    .ago_behind = "siden",
    .minute_units = "minutter",
    .hour_units = "timer",
    .day_units = "dag",
    .clock_joiners = "kl",
    .clock_openings = "kl",
    .byline_openings = "av, tekst",
    .name_joiners = "og",
    .profile_folders = "forfatter, profil",
    .credit_labels =
        "arkivfoto, bilde, bilder, foto, fotograf, grafikk, illustrasjon, illustrasjonsfoto, kilde, "
        "skjermbilde",
    .credit_prepositions = "av, fra",
    .boilerplate_lines = "les ogsa, reklame",
    .read_also_openings = "les ogsa",
    .male_names = "andre, brent, erik, finn, fred, gerd, hans, harald, jens, karsten, nils, olaf, rene, rolf",
    .female_names =
        "astrid, elisabeth, elise, helene, helga, inge, ingrid, karoline, kristen, kristin, marianne, "
        "nora, ute",
    .speech_verbs =
        "advarer, advarte, bekrefter, bekreftet, beskriver, erkjenner, fastslar, fastslo, forklarar, "
        "forklarer, forklarte, forsikrer, fortalte, fortel, forteller, fortsatte, fortsetter, haper, heter, "
        "hevder, hevdet, humrer, innrømmer, innrømmet, kommenterer, kommenterte, konkluderer, konstaterer, "
        "legger, ler, lyder, medgir, meiner, melder, mener, mente, minnes, oppfordrer, opplyser, opplyste, "
        "papeker, papekte, presiserer, presiserte, rader, roper, ropte, roser, sa, seier, sier, skrev, "
        "skriver, skryter, slar, smiler, spurte, spør, sukker, svarar, svarer, svarte, synes, tilføyde, "
        "tilføyer, tror, trur, understreka, understrekar, understreker, understreket, undrer, utbryter, "
        "utdyper, uttaler, uttalte, vurderer",
    .source_prepositions = "ifølge",
    .pronouns_he = "han",
    .pronouns_she = "hun",
    .pronouns_other_words = "han, hun",
    .first_person = "jeg, meg, min, oss, vi",
    .first_person_plural = "oss, vi",
},
