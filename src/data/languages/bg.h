// Bulgarian. What each list means stands in data/language.h.
{
    .code = "bg",
    .name = "Bulgarian",
    .dash_speech = true,
    .drops_pronouns = true,
    .telling_words = "за, и, като, на, от, по, са, се, със, това, че",
    .published_labels = "публикувана, публикувано",
    .updated_labels = "обновена, обновено",
    .today = "днес",
    .yesterday = "вчера",
    .ago_before = "преди",
    .minute_units = "мин, минута, минути",
    .hour_units = "час, часа",
    .day_units = "ден, дни",
    .clock_joiners = "в, на",
    .date_joiners = "г",
    .byline_openings = "автор, автори, текст",
    .name_joiners = "и",
    .roles = "журналист, редакция, репортер",
    .credit_labels = "извор, изображение, източник, снимка, снимки",
    .caption_labels = "снимка",
    .speech_verbs =
        "добави, допълва, допълни, заяви, заявиха, заявява, каза, казаха, казва, категоричен, коментира, "
        "написа, обясни, обяснява, отбеляза, отговори, пише, подчерта, подчертава, попита, посочи, "
        "предупреди, призна, разказа, разказва, смята, сподели, споделя, съобщава, съобщи, твърди, уточни",
    .pronouns_he = "той",
    .pronouns_she = "тя",
},
