// Arabic. What each list means stands in data/language.h.
{
    .code = "ar",
    .name = "Arabic",
    .stop_words = "أن, إلى, التي, الذي, على, عن, في, كان, لا, ما, مع, من, هذا, هذه",
    .credit_labels = "الصورة, المصدر, تصوير, صور, صورة, مصدر الصورة",
    .male_names =
        "abdul, abdullah, ahmed, ali, hassan, ibrahim, karim, khalid, mohamed, mohammad, mohammed, "
        "muhammad, omar, tariq, yousef",
    .female_names = "aisha, amal, fatima",
    .name_particles = "ad, al, bin, el, ibn",
    .speech_verbs = "qal, أضاف, قال, قالت, وأضاف, وقال",
},
