// Turkish. What each list means stands in data/language.h.
{
    .code = "tr",
    .name = "Turkish",
    .own_verbs = true,
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "ancak, bir, bu, cok, da, daha, de, dedi, en, gibi, gore, icin, ile, ise, kadar, karsi, ne, olan, "
        "olarak, oldu, sonra, tarafindan, uzere, var, ve",
    .stop_words = "ancak, bir, bu, da, daha, en, her, ile, için, ne, olarak, ses, son, var, ve, çok",
    .published_labels = "giris, olusturulma, yayinlanma, yayın tarihi",
    .updated_labels = "guncelleme, guncellendi, son guncelleme",
    .today = "bugun",
    .yesterday = "dun",
    .ago_behind = "once",
    .minute_units = "dakika, dk",
    .hour_units = "saat",
    .day_units = "gun",
    .week_units = "hafta",
    .clock_joiners = "saat",
    .clock_openings = "saat",
    .byline_openings = "haber, haberi yazan, hazırlayan, muhabir, yazan, yazar",
    .byline_labels = "haber, yazan, yazar",
    .byline_prepositions = "tarafından",
    .name_joiners = "ve",
    .not_names =
        "carsamba, cuma, cumartesi, dıs haberler, editor, haber merkezi, paylas, pazar, pazartesi, persembe, "
        "salı",
    .roles = "editor, merkezi, muhabir, muhabiri, servisi, yazar",
    .desks = "merkezi, servisi",
    .credit_labels = "foto, fotograf, fotograf kaynagı, fotograflar, gorsel, kaynak",
    .photo_agencies = "aa, anadolu ajansi, depo photos, dha, iha",
    .caption_labels = "foto, fotograf, fotograf altı yazısı",
    .abstract_endings = "ligi, lik, luk, lıgı, lık",
    .speech_verbs =
        "acıkladı, acıklıyor, aktardı, anlattı, anlatıyor, belirterek, belirtiyor, belirtti, bildirdi, "
        "cevapladı, dedi, dediler, degerlendirdi, demisti, dile, diyerek, diyor, duyurdu, ekledi, ekliyor, "
        "hatırlattı, iddia, ifade, ifadelerini, ifadesini, itiraf, kaydetti, konustu, kullandı, paylastı, "
        "savundu, savunuyor, sordu, soruyor, soyledi, soyleyen, soyluyor, uyardı, vurguladı, vurguluyor, "
        "yanıtladı, yazdı, yazıyor",
    .sentence_openers = "ancak, ayrıca, bir, biz, bunun, burada, cok, daha, icin, olarak, sonra",
},
