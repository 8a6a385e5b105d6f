// Zulu. What each list means stands in data/language.h.
{
    .code = "zu",
    .name = "Zulu",
    .telling_words =
        "futhi, kakhulu, kanti, kodwa, kule, kusho, kuthi, lapho, lokhu, nge, ngesikhathi, ngo, ngoba, "
        "noma, ukuthi, ukuze, uma, wakhe, yakhe",
    .credit_labels = "isithombe, izithombe",
},
