// Belarusian. What each list means stands in data/language.h.
{
    .code = "be",
    .name = "Belarusian",
    .dash_speech = true,
    .clock_joiners = "на, у",
    .credit_labels = "выява, здымак",
    .speech_verbs =
        "адзначыла, адзначыў, гаворыць, дадала, дадаў, заявіла, заявіў, кажа, лічыць, паведаміў, "
        "патлумачыў, піша, расказала, расказаў, распавяла, распавёў, сказала, сказаў",
    .pronouns_he = "ён",
    .pronouns_she = "яна",
},
