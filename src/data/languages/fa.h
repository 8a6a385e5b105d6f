// Persian. What each list means stands in data/language.h.
{
    .code = "fa",
    .name = "Persian",
    .credit_labels = "تصویر, عکاس, عکس, منبع",
    .speech_verbs = "اظهار, اعلام, افزود, بیان, تأکید, تاکید, توضیح, خاطرنشان, می‌گوید, نوشت, گفت, گفته",
},
