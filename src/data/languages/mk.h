// Macedonian. What each list means stands in data/language.h.
{
    .code = "mk",
    .name = "Macedonian",
    .credit_labels = "извор, слика, фотографија",
},
