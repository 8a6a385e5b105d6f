// Serbian. What each list means stands in data/language.h.
{
    .code = "sr",
    .name = "Serbian",
    .clock_joiners = "у",
    .credit_labels = "извор, слика, фото, фотографија",
},
