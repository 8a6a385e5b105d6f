// Icelandic. What each list means stands in data/language.h.
{
    .code = "is",
    .name = "Icelandic",
    .dash_speech = true,
    .inflects_names = true,
    .telling_words =
        "a, ad, af, ekki, en, er, fra, fyrir, hafa, hann, hefur, i, med, og, sem, til, um, var, vid, voru",
    .credit_labels = "ljosmynd, ljosmyndari, mynd",
    .speech_verbs =
        "arettar, bendir, benti, bætir, bætti, fullyrðir, greindi, greinir, heldur, helt, itrekar, kveðst, "
        "lysir, lysti, nefndi, nefnir, rifjar, ritar, ritaði, sagði, segir, segja, skrifar, skrifaði, "
        "sogðu, spurði, spyr, svarar, svaraði, taldi, telur, utskyrir, viðurkennir",
    .pronouns_he = "hann",
    .pronouns_she = "hun",
    .sentence_openers = "a, eftir, en, hann, hun, i, og, svo, við, þa, það, þetta",
},
