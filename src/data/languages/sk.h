// Slovak. What each list means stands in data/language.h.
{
    .code = "sk",
    .name = "Slovak",
    .telling_words = "ako, ale, by, do, je, jeho, ktory, na, pre, sa, su, ze",
    .updated_labels = "aktualnost",
    .credit_labels = "autor, snimka, zdroj",
    .boilerplate_lines = "reklama",
    .speech_verbs = "dodal, povedal, uviedol",
},
