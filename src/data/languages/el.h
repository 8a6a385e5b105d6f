// Greek. What each list means stands in data/language.h.
{
    .code = "el",
    .name = "Greek",
    .dash_speech = true,
    .stop_words = "από, για, η, και, με, να, ο, που, στο, τα, την, της, το, του, των",
    .updated_labels = "ενημερωση",
    .clock_joiners = "ωρα",
    .credit_labels = "εικονα, πηγη, πηγη φωτογραφιασ, φωτο, φωτογραφια, φωτογραφιεσ",
},
