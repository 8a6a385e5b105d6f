// Hebrew. What each list means stands in data/language.h.
{
    .code = "he",
    .name = "Hebrew",
    .credit_labels = "צילום, צילום מסך, צילומים, קרדיט, תמונה",
},
