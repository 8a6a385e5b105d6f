// Macedonian. What each list means stands in data/language.h.
{
    .code = "mk",
    .name = "Macedonian",
    .dash_speech = true,
    .credit_labels = "извор, слика, фотографија",
    .speech_verbs =
        "вели, додаде, изјави, истакна, нагласи, напиша, објасни, објаснува, порача, посочи, рече, смета, "
        "тврди",
},
