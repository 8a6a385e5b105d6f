// Norwegian. What each list means stands in data/language.h.
{
    .code = "no",
    .name = "Norwegian",
    .dash_speech = true,
    .telling_words =
        "ar, at, av, ble, de, den, det, en, enn, er, etter, for, fra, har, hva, ikke, mandag, med, mer, mot, "
        "nar, noen, og, ogsa, om, seg, sier, skal, som, til, ut, var, vedtok, vært",
    .stop_words =
        "at, av, da, de, dem, den, det, du, eller, en, er, et, for, ha, han, har, her, i, ikke, kan, man, "
        "med, men, og, også, om, over, på, sa, si, sin, som, så, til, vi",
    .published_labels = "lagt ut, publisert",
    .updated_labels = "oppdatert, sist oppdatert",
    .today = "i dag",
    .yesterday = "i gar",
    .ago_before = "for",
    .ago_behind = "siden",
    .minute_units = "min, minutt, minutter",
    .hour_units = "t, time, timer",
    .day_units = "dag, dager",
    .week_units = "uke, uker",
    .clock_joiners = "kl",
    .clock_openings = "kl, klokka",
    .byline_openings = "av, tekst",
    .byline_labels = "av, skrevet av, tekst",
    .byline_verbs = "skrevet",
    .byline_prepositions = "av",
    .name_joiners = "og",
    .not_names = "del, redaksjonen, tirsdag",
    .roles =
        "frilansjournalist, journalist, kommentator, korrespondent, redaksjonen, redaktør, reporter, "
        "utenriksjournalist",
    .desks = "redaksjonen",
    .profile_folders = "forfatter, profil",
    .credit_labels =
        "arkivfoto, bilde, bilder, foto, fotograf, grafikk, illustrasjon, illustrasjonsfoto, kilde, "
        "skjermbilde",
    .credit_prepositions = "av, fra",
    .photo_agencies = "privat",
    .caption_labels = "bilde, foto",
    .boilerplate_lines = "les ogsa, reklame",
    .read_also_openings = "les ogsa",
    .male_names = "andre, brent, erik, finn, fred, gerd, hans, harald, jens, karsten, nils, olaf, rene, rolf",
    .female_names =
        "astrid, elisabeth, elise, helene, helga, inge, ingrid, karoline, kristen, kristin, marianne, "
        "nora, ute",
    .abstract_endings = "else, het, ning, sjon, skap",
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
    .phrase_ends = "seg",
    .sentence_openers =
        "dessuten, det, etter, for, fra, hun, ifølge, ikke, jeg, med, na, nar, og, ogsa, pa, sa, samtidig, "
        "til, vi",
},
