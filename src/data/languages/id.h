// Indonesian. What each list means stands in data/language.h.
{
    .code = "id",
    .name = "Indonesian",
    .telling_words = "dalam, dan, dari, dengan, di, ini, itu, pada, tidak, untuk, yang",
    .stop_words = "di",
    .credit_labels =
        "foto, foto ilustrasi, fotografi, gambar, ilustrasi, kredit, kredit foto, sumber, sumber foto",
    .speech_verbs = "jelasnya, kata, katanya, mengatakan, menurut, tutur, ujar, ujarnya",
},
