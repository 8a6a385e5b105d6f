// Indonesian. What each list means stands in data/language.h.
{
    .code = "id",
    .name = "Indonesian",
    .own_verbs = true,
    .telling_words = "dalam, dan, dari, dengan, di, ini, itu, pada, tidak, untuk, yang",
    .stop_words = "di",
    .credit_labels =
        "foto, foto ilustrasi, fotografi, gambar, ilustrasi, kredit, kredit foto, sumber, sumber foto",
    .speech_verbs =
        "beber, bebernya, berkata, bertanya, berujar, cetus, cetusnya, dikatakan, dikutip, imbuh, imbuhnya, "
        "jawab, jawabnya, jelas, jelasnya, kata, katanya, kenang, kenangnya, lanjut, lanjutnya, memaparkan, "
        "menambahkan, menegaskan, mengatakan, mengungkapkan, menjelaskan, menulis, menurut, menuturkan, "
        "menyampaikan, menyatakan, menyebut, menyebutkan, papar, paparnya, pungkas, pungkasnya, sambung, "
        "sambungnya, sebut, sebutnya, seru, serunya, tambah, tambahnya, tandas, tandasnya, tanya, tanyanya, "
        "tegas, tegasnya, terang, terangnya, timpal, timpalnya, tulis, tulisnya, tutur, tuturnya, ucap, "
        "ucapnya, ujar, ujarnya, ulas, ulasnya, ungkap, ungkapnya, urai, urainya",
    .source_prepositions = "menurut",
    .pronouns_either = "dia, ia",
    .pronouns_other_words = "dia, ia",
},
