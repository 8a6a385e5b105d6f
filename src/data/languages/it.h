// Italian. What each list means stands in data/language.h.
{
    .code = "it",
    .name = "Italian",
    .own_verbs = true,
    .dash_speech = true,
    .drops_pronouns = true,
    .telling_words =
        "al, alla, anche, che, con, da, dal, dei, del, della, delle, di, e, gli, ha, il, in, la, le, nel, "
        "non, per, piu, si, sono, un, una",
    .stop_words =
        "a, ai, al, alla, anche, che, ci, come, con, da, dalla, dei, del, della, delle, di, e, gli, ha, i, "
        "il, in, la, le, lo, ma, ne, nel, non, per, più, po, questo, se, sei, si, sono, stato, su, sua, "
        "suo, tra, un, una, uno, è",
    .published_labels = "pubblicato",
    .updated_labels = "aggiornata, aggiornato, modificato",
    .today = "oggi",
    .yesterday = "ieri",
    .ago_behind = "fa",
    .minute_units = "min, minuti, minuto",
    .hour_units = "h, ora, ore",
    .day_units = "gg, giorni, giorno",
    .week_units = "settimana, settimane",
    .year_units = "anni, anno",
    .clock_joiners = "alle, ore",
    .clock_openings = "alle, ore",
    .date_joiners = "di",
    .ordinal_endings = "º",
    .byline_openings = "a cura di, articolo di, autore, di, scritto da, servizio di, testo",
    .byline_labels = "a cura di, autore, di",
    .byline_verbs = "pubblicato, scritto",
    .byline_prepositions = "di",
    .name_joiners = "con, e",
    .name_ends = "da, per, pubblicato",
    .not_names =
        "condividi, domenica, giovedi, la redazione, lunedi, martedi, mercoledi, redazione, sabato, venerdi",
    .roles =
        "analytics, corrispondente, cronista, direttore, giornalista, inviata, inviato, redattore, "
        "redattrice, redazione, vice",
    .desks = "redazione",
    .profile_folders = "autore",
    .credit_labels =
        "copyright foto, credit foto, crediti, crediti foto, fonte, fonte foto, foto, foto d'archivio, "
        "fotografia, immagine, immagini",
    .credit_prepositions = "da, di",
    .credit_connectives = "da, del, della, di, e, la, le",
    .rights_notices = "tutti i diritti",
    .caption_labels = "didascalia, foto, immagine",
    .boilerplate_lines = "continua a leggere dopo la pubblicita, leggi anche, pubblicita",
    .read_also_openings = "approfondisci, leggi anche",
    .article_page_words = "post",
    .honorifics =
        "col, detective, don, dona, gen, leader, ministro, mister, presidente, prime, prof, sar, sen, vice",
    .male_names =
        "alessandro, bruno, carlo, claudio, daniele, ed, enrico, ernesto, fabio, francesco, giorgio, "
        "giovanni, giuseppe, guido, leonardo, lorenzo, luca, luigi, mario, massimo, matteo, maurizio, "
        "mauro, otto, paolo, riccardo, roberto, silvio, stefano, umberto, vincenzo",
    .female_names =
        "alba, beatrice, carina, carla, chiara, donna, elena, emilia, francesca, gabriele, giorgia, "
        "giulia, isabella, laura, lucia, mara, marija, marina, martina, melania, mette, mia, nadia, "
        "nicola, norma, paola, patrizia, regina, rita, rosa, sabrina, sara, silvia, simone, stella, "
        "teresa, valentina, valeria, vera, viola",
    .name_particles = "ad, da, de, del, della, di, e, la",
    .person_nouns = "analista, artista, autrice, avvocato, economista, ministro, presidente",
    .organisation_nouns = "auto, email, festival, film, forum, media, parti, post, tv, video",
    .abstract_endings = "anza, enza, ismo, mento, sione, ta, zione, zioni",
    .speech_verbs =
        "afferma, affermato, aggiunge, aggiunto, ammesso, ammette, ammonisce, annuncia, annunciato, "
        "assicura, assicurano, assicurato, attacca, auspica, avverte, avvertito, chiarisce, chiarito, "
        "chiede, chiesto, chiosa, commenta, commentano, commentato, conclude, concluso, confessa, "
        "confessato, confida, confidato, continua, denuncia, detto, dice, diceva, dichiara, dichiarano, "
        "dichiarato, dicono, disse, domanda, esclama, esclamato, esordisce, evidenzia, illustra, "
        "illustrato, incalza, ironizza, lamenta, lamentato, osserva, osservato, pensa, precisa, precisato, "
        "prosegue, proseguito, puntualizza, puntualizzato, racconta, raccontano, raccontato, ragiona, "
        "replica, replicato, riassume, ribadisce, ribadito, ribatte, ricorda, ricordato, riferisce, "
        "riferito, rilancia, rimarca, rimarcato, ripete, risponde, risposto, rivela, rivelato, sbotta, "
        "scritto, scrive, scrivono, sentenzia, sintetizza, sorride, sostenuto, sostiene, sottolinea, "
        "sottolineato, spiega, spiegano, spiegato, spiegava, svela, svelato, tuona, twittato",
    .source_prepositions = "secondo",
    .pronouns_he = "lui",
    .pronouns_she = "lei",
    .pronouns_they = "loro",
    .pronouns_other_words = "lei, lui",
    .first_person = "io, mi, mio, noi",
    .first_person_plural = "noi",
    .determiners = "a, gli, i, il, l, la, le, lo, su, un, una, uno",
    .definite_articles = "il, l, la, lo",
    .relative_words = "che, cui",
    .phrase_ends = "che, con, in",
    .sentence_openers =
        "a, alla, anche, come, cosi, dalla, dopo, e, fra, gli, i, il, in, infine, inoltre, intanto, la, le, "
        "ma, mentre, nel, nella, non, pero, poi, prima, quando, questa, questi, questo, se, secondo, sul, "
        "sulla, tra, un, una",
    .running_words = "a, che, con, del, di, e, il, in, la, le, ne, non, per, se, su, un, una",
},
