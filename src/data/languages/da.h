// Danish. What each list means stands in data/language.h.
{
    .code = "da",
    .name = "Danish",
    .dash_speech = true,
    .telling_words =
        "af, ar, at, besluttede, blev, de, den, der, det, en, end, er, for, fra, har, have, hvad, ikke, "
        "mandag, med, mere, nar, nogle, og, ogsa, om, sig, siger, skal, som, til, ud, var, været",
    .stop_words =
        "af, at, da, de, dem, den, der, det, du, eller, en, er, et, for, han, har, have, her, i, ikke, "
        "kan, kun, man, med, men, og, også, om, op, os, over, på, ses, sig, sin, som, så, til, vi",
    .published_labels = "offentliggjort",
    .updated_labels = "opdateret, senest opdateret",
    .today = "i dag",
    .yesterday = "i gar",
    .ago_before = "for",
    .ago_behind = "siden",
    .minute_units = "min, minut, minutter",
    .hour_units = "t, time, timer",
    .day_units = "dag, dage, døgn",
    .week_units = "uge, uger",
    .clock_joiners = "kl",
    .clock_openings = "kl, klokken",
    .byline_openings = "af, fra, tekst",
    .byline_labels = "af, skrevet af, tekst",
    .byline_verbs = "skrevet",
    .byline_prepositions = "af",
    .name_joiners = "og",
    .name_ends = "fra",
    .not_names =
        "del, fredag, mandag, nyhedsredaktionen, onsdag, redaktionen, tirsdag, torsdag, vores reporter",
    .roles = "debattor, journalist, kommentator, korrespondent, redaktionen, redaktør",
    .desks = "redaktionen",
    .profile_folders = "forfatter, profil",
    .credit_labels = "arkivfoto, billede, foto, fotograf, illustration, kilde, skærmbillede",
    .credit_prepositions = "af, fra",
    .photo_agencies = "privatfoto",
    .caption_labels = "foto",
    .boilerplate_lines = "annonce, les ogsa, reklame",
    .read_also_openings = "les ogsa",
    .male_names =
        "allan, andreas, carsten, emil, fred, hans, henrik, holger, jakob, jens, joachim, jonas, karsten, "
        "kasper, lars, lukas, rene, steffen",
    .female_names =
        "annette, birgit, caroline, henriette, kirsten, margrethe, marianne, mathilde, mette, silke, "
        "susanne",
    .abstract_endings = "else, hed, ning, sion, skab, tion",
    .speech_verbs =
        "advarede, advarer, bekræftede, bekræfter, beskriver, erkender, erkendte, fastslar, fastslog, "
        "forklarede, forklarer, forsikrer, fortalte, fortsatte, fortsætter, fortæller, griner, haber, "
        "husker, hævdede, hævder, indrømmede, indrømmer, kommenterer, konkluderer, konstaterede, "
        "konstaterer, ler, lover, lyder, lød, medgiver, melder, mener, mente, opfordrede, opfordrer, "
        "oplyser, oplyste, papegede, papeger, pointerede, pointerer, roser, sagde, siger, skrev, skriver, "
        "slutter, smiler, spurgte, spørger, svarede, svarer, synes, tilføjede, tilføjer, tror, udbryder, "
        "uddyber, udtaler, udtalte, understregede, understreger, vurderede, vurderer",
    .source_prepositions = "ifølge",
    .pronouns_he = "han",
    .pronouns_she = "hun",
    .pronouns_other_words = "han, hun",
    .first_person = "jeg, mig, min, os, vi, vores",
    .first_person_plural = "os, vi, vores",
    .phrase_ends = "sig",
    .sentence_openers =
        "af, desuden, det, efter, for, foreholdt, fra, hun, ifølge, ikke, jeg, med, nar, og, ogsa, pa, sa, "
        "samtidig, til, vi",
},
