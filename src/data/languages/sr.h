// Serbian. What each list means stands in data/language.h.
{
    .code = "sr",
    .name = "Serbian",
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .published_labels = "objavljeno, објављено",
    .updated_labels = "azurirano, ажурирано",
    .today = "danas, данас",
    .yesterday = "juce, јуче",
    .ago_before = "pre, prije, пре",
    .minute_units = "minuta, минута",
    .hour_units = "sata, sati, сат, сата, сати",
    .day_units = "dana, дан, дана",
    .clock_joiners = "у",
    .clock_openings = "u",
    .byline_openings = "autor, pise, аутор, пише",
    .byline_labels = "autor, аутор, пише",
    .name_joiners = "i, и",
    .not_names = "redakcija, редакција",
    .roles = "dopisnik, izvestac, novinar, redakcija, urednik, дописник, новинар, редакција, уредник",
    .desks = "redakcija, редакција",
    .credit_labels = "foto, извор, слика, фото, фотографија",
    .caption_labels = "foto, фото",
    .speech_verbs =
        "dodaje, dodala, dodao, ispricala, ispricao, istakao, istakla, istice, izjavila, izjavio, kazala, "
        "kazao, kaze, naglasava, naglasila, naglasio, napisala, napisao, navela, naveo, navodi, objasnila, "
        "objasnio, objasnjava, odgovorio, porucila, porucio, porucuje, rekao, rekla, tvrdi, upozorio, "
        "додала, додао, додаје, изјавила, изјавио, истакао, истакла, истиче, каже, казала, казао, навела, "
        "навео, наводи, нагласила, нагласио, наглашава, написао, објаснио, објашњава, поручила, поручио, "
        "рекао, рекла, тврди",
},
