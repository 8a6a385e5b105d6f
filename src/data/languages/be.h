// Belarusian. What each list means stands in data/language.h.
{
    .code = "be",
    .name = "Belarusian",
    .dash_speech = true,
    .inflects_names = true,
    .today = "сёння",
    .yesterday = "учора",
    .ago_behind = "назад, таму",
    .minute_units = "хвілін, хвіліны",
    .hour_units = "гадзін, гадзіну, гадзіны",
    .day_units = "дзень, дзён, дні",
    .clock_joiners = "на, у",
    .byline_openings = "аўтар, тэкст",
    .name_joiners = "і",
    .credit_labels = "выява, здымак",
    .speech_verbs =
        "адзначыла, адзначыў, гаворыць, дадала, дадаў, заявіла, заявіў, кажа, лічыць, паведаміў, "
        "патлумачыў, піша, расказала, расказаў, распавяла, распавёў, сказала, сказаў",
    .pronouns_he = "ён",
    .pronouns_she = "яна",
},
