// Uzbek. What each list means stands in data/language.h.
{
    .code = "uz",
    .name = "Uzbek",
    .telling_words =
        "bilan, bir, boldi, bolgan, bolib, bu, deb, edi, ham, haqida, kerak, kop, kuni, lekin, ortiq, oz, "
        "qaror, qildi, shahar, shaharda, uchun, va, yangi, yil, yilda",
    .speech_verbs = "aytdi, dedi, deya, taʼkidladi, yozdi",
},
