// Hebrew. What each list means stands in data/language.h.
{
    .code = "he",
    .name = "Hebrew",
    .published_labels = "פורסם",
    .updated_labels = "עדכון, עודכן",
    .today = "היום",
    .yesterday = "אתמול",
    .ago_before = "לפני",
    .minute_units = "דקות",
    .hour_units = "שעות",
    .day_units = "ימים",
    .week_units = "שבועות",
    .morning = "בבוקר",
    .afternoon = "אחר הצהריים, בערב",
    .byline_openings = "כתב, מאת",
    .byline_labels = "מאת",
    .not_names = "מערכת",
    .roles = "כתב, כתבת, מערכת, עורך",
    .credit_labels = "צילום, צילום מסך, צילומים, קרדיט, תמונה",
    .photo_agencies = "אי פי, אי-אף-פי, אי.פי, איי פי, גטי אימג'ס, פלאש 90, פלאש90, רויטרס, שאטרסטוק",
    .caption_labels = "כיתוב תמונה, צילום",
    .speech_verbs =
        "אומר, אומרת, אמר, אמרה, אמרו, הבהיר, הבהירה, הגיב, הגיבה, הדגיש, הדגישה, הודה, הודיע, הודיעה, "
        "הוסיף, הוסיפה, הוסיפו, המשיך, המשיכה, הסביר, הסבירה, הצהיר, הצהירה, השיב, השיבה, טען, טענה, כתב, "
        "כתבה, מסביר, מסבירה, מספר, מספרת, מסר, מסרה, מסרו, נכתב, נמסר, סיכם, סיכמה, סיפר, סיפרה, ציין, "
        "ציינה, צייץ",
    .source_prepositions = "לדברי, לפי",
},
