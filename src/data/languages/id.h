// Indonesian. What each list means stands in data/language.h.
{
    .code = "id",
    .name = "Indonesian",
    .own_verbs = true,
    .drops_pronouns = true,
    .telling_words =
        "ada, adalah, akan, anggota, antara, bahwa, baru, beberapa, bisa, dalam, dan, dari, dengan, di, "
        "hanya, hari, ini, itu, juga, karena, kata, ke, kepada, kota, lebih, membangun, mereka, minggu, "
        "namun, oleh, orang, pada, para, pemerintah, polisi, saat, sebagai, selama, senin, seperti, serta, "
        "soal, sudah, tahun, telah, tersebut, tidak, untuk, usai, warga, yang",
    .stop_words = "di",
    .published_labels = "dipublikasikan, diterbitkan, terbit",
    .updated_labels = "diperbaharui, diperbarui",
    .today = "hari ini",
    .yesterday = "kemarin",
    .ago_behind = "lalu, yang lalu",
    .minute_units = "menit",
    .hour_units = "jam",
    .day_units = "hari",
    .week_units = "minggu",
    .clock_openings = "jam, pukul",
    .morning = "pagi",
    .afternoon = "malam, siang, sore",
    .byline_openings = "laporan, oleh, penulis, reporter",
    .byline_labels = "oleh, penulis",
    .byline_others = "editor, fotografer, penyunting, sumber",
    .sure_openings = "oleh",
    .byline_prepositions = "oleh",
    .name_joiners = "dan",
    .not_names = "admin redaksi, redaksi, tim liputan, tim redaksi",
    .roles =
        "editor, jurnalis, kontributor, koresponden, penulis, penyunting, redaksi, redaktur, reporter, "
        "wartawan",
    .desks = "redaksi",
    .credit_labels =
        "dok, dokumentasi, foto, foto ilustrasi, fotografi, gambar, ilustrasi, kredit, kredit foto, "
        "sumber, sumber foto, sumber gambar",
    .photo_agencies = "antara, antara foto, detikcom",
    .caption_labels = "foto, keterangan foto, keterangan gambar",
    .caption_noise = "baca juga",
    .speech_verbs =
        "akunya, beber, bebernya, berkata, bertanya, berujar, bongkarnya, celetuknya, cetus, cetusnya, "
        "dikatakan, dikutip, harapnya, imbuh, imbuhnya, jawab, jawabnya, jelas, jelasnya, kata, katanya, "
        "keluhnya, kenang, kenangnya, lanjut, lanjutnya, memaparkan, menambahkan, menandaskan, menegaskan, "
        "mengatakan, mengungkapkan, menjelaskan, menulis, menurut, menuturkan, menyampaikan, menyatakan, "
        "menyebut, menyebutkan, papar, paparnya, pungkas, pungkasnya, sambung, sambungnya, sebut, "
        "sebutnya, seru, serunya, tambah, tambahnya, tandas, tandasnya, tanya, tanyanya, tegas, tegasnya, "
        "terang, terangnya, timpal, timpalnya, tukasnya, tulis, tulisnya, tutur, tuturnya, ucap, ucapnya, "
        "ujar, ujarnya, ulas, ulasnya, ungkap, ungkapnya, urai, urainya",
    .source_prepositions = "menurut",
    .pronouns_either = "dia, ia",
    .pronouns_other_words = "dia, ia",
    .sentence_openers =
        "adapun, bahkan, dalam, dari, dengan, ini, itu, kami, karena, ke, ketika, kita, menurut, namun, "
        "saat, saya, sebelumnya, sehingga, selain, sementara, seperti, tetapi, tidak, untuk",
},
