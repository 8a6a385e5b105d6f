// Bulgarian. What each list means stands in data/language.h.
{
    .code = "bg",
    .name = "Bulgarian",
    .telling_words = "за, и, като, на, от, по, са, се, със, това, че",
    .clock_joiners = "в, на",
    .date_joiners = "г",
    .byline_openings = "автор",
    .credit_labels = "извор, изображение, източник, снимка, снимки",
},
