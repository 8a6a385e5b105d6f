// Serbian. What each list means stands in data/language.h.
{
    .code = "sr",
    .name = "Serbian",
    .dash_speech = true,
    .clock_joiners = "у",
    .credit_labels = "извор, слика, фото, фотографија",
    .speech_verbs =
        "dodala, dodao, istakao, istakla, istice, izjavila, izjavio, kazala, kazao, kaze, naglasava, "
        "naglasila, naglasio, napisala, napisao, navela, naveo, navodi, objasnila, objasnio, objasnjava, "
        "porucila, porucio, rekao, rekla, додала, додао, изјавила, изјавио, истакао, истакла, каже, казала, "
        "казао, навела, навео, наводи, нагласио, наглашава, написао, објаснио, објашњава, поручила, "
        "поручио, рекао, рекла",
},
