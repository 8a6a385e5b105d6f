// Dutch. What each list means stands in data/language.h.
{
    .code = "nl",
    .name = "Dutch",
    .own_verbs = true,
    .telling_words =
        "aan, als, bij, dat, de, deze, die, een, en, er, het, hij, in, is, maar, met, naar, niet, om, ook, "
        "op, te, van, voor, werd, zijn",
    .stop_words =
        "aan, al, als, bij, dat, de, die, door, een, en, er, had, het, in, is, je, kan, maar, man, met, "
        "naar, niet, nog, of, om, ook, op, over, te, uit, van, voor, was, we, werd, werden, wie, wordt, "
        "ze, zijn",
    .published_labels = "datum, geplaatst, gepost, gepubliceerd",
    .updated_labels = "bijgewerkt, gewijzigd",
    .today = "vandaag",
    .yesterday = "gisteren",
    .ago_behind = "geleden",
    .minute_units = "min, minuten, minuut",
    .hour_units = "u, uren, uur",
    .day_units = "dag, dagen",
    .week_units = "week, weken",
    .clock_joiners = "om, u",
    .clock_openings = "om",
    .ordinal_endings = "e",
    .year_endings = "e",
    .byline_openings = "auteur, door, tekst",
    .byline_labels = "auteur, door, tekst",
    .byline_verbs = "geschreven",
    .byline_prepositions = "door",
    .name_joiners = "en",
    .name_ends = "uit, voor",
    .not_names =
        "de redactie, dinsdag, donderdag, maandag, onze redactie, redactie, van onze, van onze redactie, "
        "vrijdag, woensdag, zaterdag, zondag",
    .roles =
        "analytics, buitenlandverslaggever, coach, columnist, coordinator, correspondent, cto, expert, "
        "freelance, freelancer, journalist, journaliste, partner, politiek verslaggever, president, "
        "professor, redacteur, redactie, specialist, sportverslaggever, trainer, verslaggever",
    .desks = "redactie",
    .profile_folders = "auteur, auteurs, columnist, journalist, redacteur",
    .credit_labels =
        "afbeelding, archieffoto, beeld, bron, credits foto, foto, foto ter illustratie, fotograaf, fotos",
    .credit_prepositions = "door, van, via",
    .credit_connectives = "de, van",
    .photo_agencies = "eigen beeld, eigen foto",
    .rights_notices = "alle rechten voorbehouden",
    .caption_labels = "beeld, bijschrift, foto, fotobijschrift",
    .boilerplate_lines = "advertentie, lees ook, reclame",
    .read_also_openings = "bekijk ook, lees ook",
    .article_page_words = "artikel",
    .honorifics = "coach, dame, dr, minister, ms, mt, president, professor, sar, senator, sergeant",
    .male_names =
        "albert, ben, bert, dan, dirk, gerard, hendrik, herman, jan, ken, kent, marc, marcel, nico, "
        "pieter, sven, theo, willem",
    .female_names =
        "anneke, chantal, christel, denise, elke, erin, esther, ilse, jacqueline, leonie, marija, martine, "
        "meike, monique, roxanne, saskia, sophie, tamara, tessa, veronica, yvette, yvonne",
    .name_particles = "de, den, der, ter, van",
    .person_nouns =
        "actrice, advocaat, bestuurder, bondscoach, coach, columnist, directeur, expert, gouverneur, "
        "hoogleraar, minister, president, professor, regisseur, senator, songwriter, trainer, "
        "woordvoerder, woordvoerster",
    .organisation_nouns =
        "airlines, auto, bank, bericht, bureau, club, document, festival, film, forum, gericht, land, "
        "magazine, media, memo, museum, open, papier, project, radio, school, station, team, tribune, tv, "
        "verband, video, website, week, west",
    .abstract_endings = "heid, ing, isme, schap, sie, teit, tie",
    .speech_verbs =
        "aldus, antwoordde, antwoordt, beaamt, benadrukken, benadrukt, benadrukte, besloot, besluit, "
        "bevestigde, bevestigen, bevestigt, beweerde, beweert, concludeerde, concludeert, constateerde, "
        "constateert, dacht, denkt, erkende, erkent, gezegd, grapt, grapte, herinnert, hoopt, klaagde, "
        "klaagt, klinkt, klonk, laat, lacht, lachte, legde, legt, licht, lichtte, liet, meende, meent, "
        "meldde, meldt, noemde, noemt, oordeelt, pleit, reageerde, reageert, reageren, riep, roept, "
        "schreef, schreven, schrijft, schrijven, stelde, stelden, stellen, stelt, vatte, verduidelijkt, "
        "verduidelijkte, verklaarde, verklaart, vertelde, vertelden, vertellen, vertelt, vervolgde, "
        "vervolgt, verwijt, verzucht, vindt, voegde, voegt, vond, vraagt, vroeg, waarschuwde, waarschuwt, "
        "weet, zeggen, zegt, zei, zeiden, zucht, zuchtte",
    .source_prepositions = "volgens",
    .pronouns_he = "hij",
    .pronouns_she = "ze, zij",
    .pronouns_they = "we, wij",
    .pronouns_other_words = "we, ze",
    .first_person = "ik, mijn, ons, onze, wij",
    .first_person_plural = "ons, onze, wij",
    .determiners = "aan, de, die, een, het",
    .definite_articles = "de, het",
    .phrase_ends = "als, en, had, in, is, later, over, was, we, zich",
    .sentence_openers =
        "als, april, bij, bovendien, daarnaast, daarom, dat, de, december, deze, die, dit, door, dus, een, "
        "eerlijk, en, er, even, had, het, hij, in, inmiddels, is, later, maar, met, naar, november, ook, "
        "over, september, toch, toen, volgens, voor, waar, was, wat, we, wie, zij, zo",
    .running_words = "de, die, een, en, er, had, het, in, is, me, niet, van, want, was",
},
