// Croatian. What each list means stands in data/language.h.
{
    .code = "hr",
    .name = "Croatian",
    .dash_speech = true,
    .telling_words = "ali, bi, je, kako, koji, na, nije, od, se, sto, su, za",
    .credit_labels = "foto, izvor, slika",
    .boilerplate_lines = "reklama",
    .speech_verbs =
        "dodala, dodao, ispricala, ispricao, istaknula, istaknuo, istice, izjavila, izjavio, kazala, kazao, "
        "kaze, naglasava, naglasila, naglasio, napisala, napisao, navela, naveo, navodi, objasnila, "
        "objasnio, objasnjava, porucila, porucio, porucuje, prica, rekao, rekla",
},
