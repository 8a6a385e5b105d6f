// Turkish. What each list means stands in data/language.h.
{
    .code = "tr",
    .name = "Turkish",
    .own_verbs = true,
    .dash_speech = true,
    .telling_words = "bir, bu, cok, da, daha, de, icin, ile, olarak, ve",
    .stop_words = "ancak, bir, bu, da, daha, en, her, ile, için, ne, olarak, ses, son, var, ve, çok",
    .published_labels = "yayinlanma",
    .updated_labels = "guncelleme, guncellendi",
    .ago_behind = "once",
    .hour_units = "saat",
    .clock_joiners = "saat",
    .credit_labels = "fotograf, fotograflar, gorsel, kaynak",
    .speech_verbs =
        "acıkladı, acıklıyor, aktardı, anlattı, anlatıyor, belirtiyor, belirtti, bildirdi, cevapladı, dedi, "
        "dediler, demisti, dile, diyor, duyurdu, ekledi, ekliyor, hatırlattı, iddia, ifade, itiraf, "
        "kaydetti, konustu, kullandı, paylastı, savundu, savunuyor, sordu, soruyor, soyledi, soyluyor, "
        "uyardı, vurguladı, vurguluyor, yanıtladı, yazdı, yazıyor",
},
