// Macedonian. What each list means stands in data/language.h.
{
    .code = "mk",
    .name = "Macedonian",
    .dash_speech = true,
    .drops_pronouns = true,
    .today = "денес",
    .yesterday = "вчера",
    .ago_before = "пред",
    .minute_units = "минута, минути",
    .hour_units = "час, часа",
    .day_units = "ден, дена",
    .byline_openings = "автор, пишува",
    .name_joiners = "и",
    .not_names = "редакција",
    .roles = "новинар, новинарка",
    .credit_labels = "извор, слика, фотографија",
    .speech_verbs =
        "велат, вели, додаде, изјави, изјавува, истакна, кажа, нагласи, напиша, објасни, објаснува, "
        "одговори, порача, посочи, потенцираше, рече, смета, тврди",
},
