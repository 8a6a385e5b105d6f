// Swedish. What each list means stands in data/language.h.
{
    .code = "sv",
    .name = "Swedish",
    .dash_speech = true,
    .telling_words =
        "ar, att, av, de, den, det, efter, en, ett, for, fran, har, i, inte, med, men, och, om, pa, sig, "
        "ska, som, till, var, vid",
    .stop_words =
        "alla, att, av, dem, den, det, du, eller, en, ett, från, för, ha, han, har, i, inte, just, kan, "
        "man, med, men, ni, nog, och, om, på, sa, sig, sin, som, så, till, var, vi, är",
    .published_labels = "publicerad, publicerat",
    .updated_labels = "uppdaterad",
    .today = "i dag, idag",
    .yesterday = "i gar, igar",
    .ago_before = "for",
    .ago_behind = "sedan",
    .minute_units = "min, minut, minuter",
    .hour_units = "h, tim, timmar, timme",
    .day_units = "dag, dagar, dygn",
    .week_units = "vecka, veckor",
    .clock_joiners = "kl",
    .clock_openings = "kl",
    .byline_openings = "av, text",
    .byline_labels = "av, reporter, skribent, text",
    .byline_verbs = "skriven",
    .byline_prepositions = "av",
    .name_joiners = "och",
    .name_ends = "fran",
    .not_names =
        "dela, fredag, lordag, mandag, nyhetsredaktionen, onsdag, redaktionen, sondag, tisdag, torsdag",
    .roles =
        "frilansjournalist, journalist, korrespondent, kronikor, nyhetsreporter, politisk reporter, "
        "redaktionen, redaktor, reporter, skribent, utrikesreporter",
    .desks = "redaktionen",
    .profile_folders = "profil, skribent",
    .credit_labels = "arkivbild, arkivfoto, bild, foto, fotograf, genrebild, illustration, kalla, pressbild",
    .credit_prepositions = "av",
    .photo_agencies = "privat",
    .caption_labels = "bild, foto",
    .boilerplate_lines = "annons, las ocksa",
    .read_also_openings = "las aven, las mer, lasa ocksa",
    .male_names =
        "anton, axel, bjorn, emil, erik, gustav, jonas, karl, mitt, nils, stefan, sven, tobias, torsten, "
        "viktor",
    .female_names =
        "astrid, britta, cecilia, elsa, erika, eva, frida, greta, gudrun, inge, karin, katarina, kerstin, "
        "kristen, kristina, lara, lena, magdalena, mona, nora, sofia, ute",
    .abstract_endings = "het, ning, sion, skap, tion",
    .speech_verbs =
        "ansag, anser, bedomer, bekraftade, bekraftar, berattade, berattar, beskriver, betonade, betonar, "
        "erkanner, forklarade, forklarar, forsakrar, fortsatte, fortsatter, fragade, fragar, framhaller, "
        "funderar, havdade, havdar, heter, hoppas, intygar, kommenterade, kommenterar, konstaterade, "
        "konstaterar, ler, lovar, lyder, meddelade, meddelar, medger, menade, menar, minns, papekade, "
        "papekar, poangterar, resonerar, sa, sade, sager, skrattar, skrev, skriver, slar, suckar, svarade, "
        "svarar, synes, tillagger, trodde, tror, tycker, tyckte, understryker, undrar, uppgav, uppger, "
        "utropar, uttrycker, utvecklar, varnade, varnar",
    .source_prepositions = "enligt",
    .pronouns_he = "han",
    .pronouns_she = "hon",
    .pronouns_other_words = "han, hon",
    .first_person = "jag, mig, min, oss, vi",
    .first_person_plural = "oss, vi",
    .phrase_ends = "sig",
    .sentence_openers =
        "dar, dessutom, det, efter, enligt, ett, for, fran, har, inte, med, nar, och, ocksa, pa, sa, "
        "samtidigt, till, vi",
},
