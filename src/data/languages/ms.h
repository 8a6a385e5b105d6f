// Malay. What each list means stands in data/language.h.
{
    .code = "ms",
    .name = "Malay",
    .drops_pronouns = true,
    .telling_words =
        "ada, adalah, ahli, akan, awak, baharu, bahawa, bandar, bandaraya, baru, beliau, berbanding, "
        "berkata, boleh, dalam, dan, dari, daripada, dengan, di, hari, ialah, ini, isnin, itu, juga, kata, "
        "ke, kepada, kerajaan, kerana, lebih, mahu, majlis, manakala, membina, mereka, oleh, orang, pada, "
        "polis, sebagai, sehingga, semasa, seperti, sudah, tahun, telah, tidak, untuk, wang, yang",
    .published_labels = "diterbitkan",
    .updated_labels = "dikemas kini, kemaskini",
    .today = "hari ini",
    .yesterday = "semalam",
    .ago_behind = "lalu, yang lalu",
    .minute_units = "minit",
    .hour_units = "jam",
    .day_units = "hari",
    .week_units = "minggu",
    .clock_openings = "jam, pukul",
    .morning = "pagi, pg",
    .afternoon = "malam, petang, ptg",
    .byline_openings = "oleh, penulis",
    .sure_openings = "oleh",
    .name_joiners = "dan",
    .not_names = "meja berita, pengarang, web desk",
    .roles = "pengarang, penulis, wartawan",
    .speech_verbs =
        "beritahu, berkata, jelas, jelasnya, kata, katanya, luah, luahnya, mendedahkan, menegaskan, "
        "menjelaskan, tambah, tambahnya, tegas, tegasnya, ujar, ujarnya",
},
