// Polish. What each list means stands in data/language.h.
{
    .code = "pl",
    .name = "Polish",
    .own_verbs = true,
    .dash_speech = true,
    .drops_pronouns = true,
    .inflects_names = true,
    .telling_words =
        "ale, by, co, dla, do, i, jak, jest, ktory, lub, ma, na, nie, o, od, oraz, po, przez, sa, sie, to, "
        "tym, w, z, za, ze",
    .stop_words =
        "a, ale, by, był, ci, co, dla, do, i, ich, jak, jest, ma, na, nie, o, od, oraz, po, przez, się, "
        "są, to, tym, w, we, z, za, ze, że",
    .published_labels = "data publikacji, dodano, opublikowano",
    .updated_labels = "aktualizacja, zaktualizowano",
    .today = "dzis, dzisiaj",
    .yesterday = "wczoraj",
    .ago_behind = "temu",
    .minute_units = "min, minut, minute, minuty",
    .hour_units = "godz, godzin, godzine, godziny",
    .day_units = "dni, dzien",
    .week_units = "tydzien, tygodni, tygodnie",
    .clock_joiners = "o",
    .clock_openings = "godz, godzina",
    .byline_openings =
        "autor, autorka, autorzy, oprac, opracowanie, opracował, opracowała, rozmawiał, rozmawiała, tekst",
    .byline_labels = "autor, autorka, autorzy, opracowanie, tekst",
    .name_joiners = "i",
    .name_ends = "dla, korespondent",
    .not_names =
        "czwartek, niedziela, opracowanie redakcji, piatek, poniedzialek, redakcja, sobota, sroda, wtorek",
    .roles =
        "dziennikarka, dziennikarz, korespondent, korespondentka, redakcja, redaktor, reporter, reporterka",
    .desks = "redakcja",
    .credit_labels = "autor zdjecia, dok, fot, foto, fotograf, zdjecia, zdjecie, zrodło, zrodło zdjecia",
    .credit_prepositions = "od, przez",
    .photo_agencies = "agencja gazeta, agencja wyborcza.pl, east news, materiały prasowe",
    .caption_labels = "fot, foto, zdjecie",
    .boilerplate_lines = "czytaj takze, czytaj tez, reklama",
    .read_also_openings = "czytaj takze, przeczytaj takze, zobacz takze",
    .male_names = "dominik, sam",
    .female_names =
        "alina, dana, daniela, gabriela, jana, joanna, magdalena, marta, martina, michaela, monika, "
        "roberta, tania",
    .abstract_endings = "anie, cja, enie, izm, osc, stwo",
    .speech_verbs =
        "apelował, apeluje, czytamy, deklaruje, dodaje, dodali, dodał, dodała, informuje, komentuje, "
        "kontynuował, kontynuuje, mowi, mowia, mowił, mowiła, napisali, napisał, napisała, ocenia, ocenił, "
        "oceniła, odpowiada, odpowiedział, odpowiedziała, ogłosił, ogłosiła, opowiada, opowiadał, "
        "opowiadała, ostrzega, ostrzegł, ostrzegła, oswiadczył, oswiadczyła, pisze, podkresla, podkreslił, "
        "podkresliła, podsumował, podsumowała, podsumowuje, poinformowali, poinformował, poinformowała, "
        "powiedział, powiedziała, powiedzieli, przekazał, przekazała, przekonuje, przekonywał, "
        "przekonywała, przypomina, przypomniał, przypomniała, przyznaje, przyznał, przyznała, pyta, pytał, "
        "pytała, relacjonował, relacjonuje, rzekł, rzekła, skomentował, skomentowała, stwierdza, "
        "stwierdził, stwierdziła, twierdzi, tłumaczy, tłumaczył, tłumaczyła, uwaza, wskazał, wskazała, "
        "wskazuje, wspomina, wspominał, wspominała, wyjasnia, wyjasnił, wyjasniła, zadeklarował, "
        "zadeklarowała, zapewnia, zapewnił, zapewniła, zapytał, zapytała, zartuje, zauwaza, zauwazył, "
        "zauwazyła, zaznacza, zaznaczył, zaznaczyła",
    .source_prepositions = "według, zdaniem",
    .pronouns_she = "ona",
    .sentence_openers =
        "ale, co, dla, dlatego, dzis, dzisiaj, gdy, gdzie, i, jak, jednak, jego, jej, jesli, kiedy, my, na, "
        "nie, o, od, ona, oni, po, potem, przy, ta, takze, teraz, tym, w, wczesniej, według, wtedy, z, za, "
        "zdaniem",
},
