// Danish. What each list means stands in data/language.h.
{
    .code = "da",
    .name = "Danish",
    .telling_words = "af, blev, den, det, er, har, ikke, med, og, som, til",
    .stop_words =
        "af, at, da, de, dem, den, der, det, du, eller, en, er, et, for, han, har, have, her, i, ikke, "
        "kan, kun, man, med, men, og, også, om, op, os, over, på, ses, sig, sin, som, så, til, var, vi",
    .published_labels = "offentliggjort",
    .updated_labels = "opdateret",
    .ago_before = "for",
    .ago_behind = "siden",
    .minute_units = "minut, minutter",
    .hour_units = "timer",
    .day_units = "dag, dage",
    .clock_joiners = "kl",
    .clock_openings = "kl",
    .byline_openings = "af, fra, tekst",
    .name_joiners = "og",
    .profile_folders = "forfatter, profil",
    .credit_labels = "arkivfoto, billede, foto, fotograf, illustration, kilde, skærmbillede",
    .credit_prepositions = "af, fra",
    .boilerplate_lines = "annonce, les ogsa, reklame",
    .read_also_openings = "les ogsa",
    .male_names =
        "allan, andreas, carsten, emil, fred, hans, henrik, holger, jakob, jens, joachim, jonas, karsten, "
        "kasper, lars, lukas, rene, steffen",
    .female_names =
        "annette, birgit, caroline, henriette, kirsten, margrethe, marianne, mathilde, mette, silke, "
        "susanne",
    .speech_verbs = "forklarer, fortæller, mener, sagde, siger, skrev, skriver, udtaler",
    .pronouns_he = "han",
    .pronouns_she = "hun",
    .pronouns_other_words = "han, hun",
},
