// Belarusian. What each list means stands in data/language.h.
{
    .code = "be",
    .name = "Belarusian",
    .clock_joiners = "на, у",
    .credit_labels = "выява, здымак",
},
