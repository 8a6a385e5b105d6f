// Vietnamese. What each list means stands in data/language.h.
{
    .code = "vi",
    .name = "Vietnamese",
    .telling_words = "cac, cho, co, cua, khong, la, nguoi, trong, va, voi",
    .credit_labels = "nguồn, nguồn ảnh, ảnh, ảnh minh họa",
    .speech_verbs = "biết, hỏi, kể, noi, sẻ, viết",
},
