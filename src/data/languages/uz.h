// Uzbek. What each list means stands in data/language.h.
{
    .code = "uz",
    .name = "Uzbek",
    .telling_words =
        "bilan, bir, boldi, bolgan, bolib, bu, deb, edi, ham, haqida, kerak, kop, lekin, oz, qildi, uchun, "
        "va, yangi, yil, yilda",
    .speech_verbs = "aytdi, dedi, deya, taʼkidladi, yozdi",
},
