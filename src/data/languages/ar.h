// Arabic. What each list means stands in data/language.h.
{
    .code = "ar",
    .name = "Arabic",
    .stop_words = "أن, إلى, التي, الذي, على, عن, في, كان, لا, ما, مع, من, هذا, هذه",
    .published_labels = "تاريخ النشر, نشر",
    .updated_labels = "آخر تحديث, تحديث",
    .today = "اليوم",
    .yesterday = "أمس, امس",
    .ago_before = "قبل, منذ",
    .minute_units = "دقائق, دقيقة",
    .hour_units = "ساعات, ساعة",
    .day_units = "أيام, ايام, يوم, يوما",
    .week_units = "أسابيع, أسبوع",
    .morning = "ص, صباحا",
    .afternoon = "م, مساء",
    .byline_openings = "إعداد, اعداد, الكاتب, بقلم, تحرير, كتب, كتبت",
    .byline_labels = "الكاتب, بقلم, كتب",
    .name_joiners = "و",
    .not_names = "فريق التحرير, هيئة التحرير",
    .roles = "صحفي, صحفية, كاتب, محرر, مراسل, مراسلة",
    .credit_labels = "الصورة, المصدر, تصوير, صور, صورة, مصدر الصورة",
    .male_names =
        "abdul, abdullah, ahmed, ali, hassan, ibrahim, karim, khalid, mohamed, mohammad, mohammed, "
        "muhammad, omar, tariq, yousef",
    .female_names = "aisha, amal, fatima",
    .name_particles = "ad, al, bin, el, ibn",
    .person_nouns =
        "أستاذ, الأمين, الباحث, الخبير, الدكتور, الدكتورة, السفير, المتحدث, المسؤول, المهندس, المهندسة, "
        "الناطق, رئيس, رئيسة, زعيم, عضو, قائد, محافظ, مدير, مديرة, مسؤول, نائب, وزير, وزيرة",
    .speech_verbs =
        "qal, أشار, أشارت, أضاف, أضافت, أعلن, أعلنت, أكد, أكدت, أوضح, أوضحت, اعتبر, تابع, تابعت, تقول, حذر, "
        "ذكر, ذكرت, رأى, شدد, شددت, صرح, صرحت, علق, قال, قالت, قالوا, كتب, كتبت, لفت, وأشار, وأشارت, وأضاف, "
        "وأضافت, وأعلن, وأكد, وأكدت, وأوضح, وأوضحت, واعتبر, وتابع, وتابعت, وتقول, وحذر, وذكر, وذكرت, ورأى, "
        "وشدد, وشددت, وصرح, وعلق, وقال, وقالت, وكتب, وكتبت, ولفت, ويقول, يقول",
    .source_prepositions = "بحسب, حسب, وفق, وفقا",
},
