// Hindi. What each list means stands in data/language.h.
{
    .code = "hi",
    .name = "Hindi",
    .credit_labels = "छवि, तस्वीर, फोटो, फोटो क्रेडिट, साभार, स्रोत",
    .speech_verbs = "कहती, कहते, कहा, जोड़ा, बताया, बोला, बोलीं, बोले, लिखा",
},
