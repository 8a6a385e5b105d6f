// Ukrainian. What each list means stands in data/language.h.
{
    .code = "uk",
    .name = "Ukrainian",
    .telling_words = "був, в, до, з, його, на, не, та, це, що, як, і",
    .updated_labels = "оновлено",
    .clock_joiners = "в, о, у",
    .byline_openings = "автор",
    .credit_labels = "джерело, зображення, світлина, світлини, фото",
    .speech_verbs = "зазначив, заявив, наголосив, сказав",
},
