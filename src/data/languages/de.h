// German. What each list means stands in data/language.h.
{
    .code = "de",
    .name = "German",
    .own_verbs = true,
    .telling_words =
        "auf, aus, bei, das, dass, dem, den, der, des, die, ein, eine, fur, hat, im, ist, mit, nach, "
        "nicht, sich, sie, und, von, werden, wird, zu",
    .stop_words =
        "aber, als, also, am, an, auch, auf, aus, bei, bis, da, das, dass, dem, den, der, des, die, du, "
        "durch, ein, eine, einem, einen, einer, er, es, für, habe, haben, hat, ich, ihr, ihre, im, in, "
        "ist, kann, man, mehr, mit, nach, nicht, noch, nur, oder, sei, sein, seine, sich, sie, sind, so, "
        "um, und, von, vor, war, was, wenn, werden, wie, will, wir, wird, wurde, zu, zum, zur, über",
    .published_labels = "datum, eingestellt, erschienen, erstellt, online seit, veroffentlicht",
    .updated_labels = "aktualisiert, bearbeitet, geandert, letzte anderung, stand, update",
    .today = "gerade eben, heute, soeben",
    .yesterday = "gestern",
    .ago_before = "vor",
    .minute_units = "min, minute, minuten",
    .hour_units = "std, stunde, stunden",
    .day_units = "tag, tage, tagen",
    .week_units = "woche, wochen",
    .year_units = "jahr, jahren",
    .clock_joiners = "um",
    .clock_openings = "gegen, um",
    .byline_openings =
        "autor, autoren, autorin, autorinnen, ein beitrag von, ein bericht von, ein essay von, "
        "ein gastbeitrag von, ein interview von, ein kommentar von, eine analyse von, eine reportage von, "
        "gastbeitrag von, geschrieben von, interview, kommentar von, protokoll, text, verfasst von, vom, "
        "von",
    .byline_labels = "autor, autoren, autorin, text, von",
    .byline_verbs =
        "artikel, beitrag, beitrage, beitragen, eingestellt, erstellt, geschrieben, interview, kommentar, "
        "pressemitteilung, publiziert, text, verfasst, veroffentlicht",
    .sure_openings = "berichtet",
    .byline_prepositions = "berichtet, vom, von",
    .name_joiners = "mit, und",
    .name_ends =
        "am, aus, berichtet, fur, in, kommentare, min, publiziert, schreibt, stand, uhr, um, "
        "veroffentlicht, vor",
    .not_names =
        "abmelden, abo, alle, alles, am, anmelden, archiv, archive, auteur s, autor en, bild, blog, "
        "datenschutz, dienstag, donnerstag, drucken, facebook, folge, foto, fotos, freitag, impressum, "
        "inhalt, instagram, jobs, kommentar von, kommentare, link, links, login, mehr von, min, mittwoch, "
        "mon, montag, nachrichten, newsletter, null, publiziert, quelle, redaktion, rss, samstag, sonnabend, "
        "sonntag, startseite, tags, tue, twitter, uber, user, veroffentlicht, website, "
        "weiterfuhrende informationen",
    .roles =
        "autor, autorenteam, autorin, chefredakteur, chefredakteurin, chefreporter, designer, freelancer, "
        "freie, freier, journalistin, kolumnist, kolumnistin, korrespondent, korrespondentin, marketing, "
        "partner, politikredakteur, professor, redakteur, redakteurin, redaktion, redaktor, reporter, "
        "reporterin, ressortleiter, trainer, volontar, volontarin",
    .desks = "redaktion",
    .profile_folders = "autor, autoren, bio, profil, redaktion, reporter",
    .credit_labels =
        "archivbild, archivfoto, aufmacherbild, bild, bildcredit, bilder, bildnachweis, bildquelle, "
        "bildquellen, bildrechte, copyright, credit, foto, fotocredit, fotocredits, fotograf, "
        "fotograf foto, fotografin, fotonachweis, fotoquelle, fotorechte, fotos, grafik, pressefoto, "
        "quelle, quellen, rechte, screenshot, screenshot quelle, symbolbild, symbolfoto, titelbild, urheber",
    .credit_prepositions = "via, von",
    .credit_connectives = "der, des, die, fur, und, von",
    .photo_agencies = "handout, privat, zvg",
    .rights_notices = "alle rechte vorbehalten",
    .caption_labels = "bild, bildbeschreibung, bildlegende, bildtext, bildunterschrift, foto",
    .caption_noise =
        "alle bilder, anzeige, bild # von #, bild in lightbox offnen, bild vergroßern, bildunterschrift, "
        "detailansicht offnen, foto # von #, fotostrecke ansehen, player wird geladen, schließen, "
        "vergroßern, video wird geladen",
    .boilerplate_lines =
        "anzeige, auf facebook teilen, auf twitter teilen, e mail, lesen sie auch, mehr zum thema, "
        "newsletter, werbung",
    .boilerplate_openings =
        "an dieser stelle befindet sich ein externer inhalt, "
        "an dieser stelle finden sie einen externen inhalt, "
        "an dieser stelle findest du einen externen inhalt, "
        "dieser inhalt stammt von einem externen anbieter, ich bin damit einverstanden dass mir, "
        "personenbezogene daten konnen an drittplattformen, wir verwenden cookies",
    .read_also_openings =
        "auch interessant, lesen sie auch, lesen sie dazu, lesen sie hier, lesen sie mehr, mehr dazu, "
        "mehr zum thema, sehen sie auch, siehe auch",
    .consent_words = "cookies, datenschutz, einwilligung",
    .article_page_words = "artikel",
    .honorifics =
        "bundeskanzler, bundesminister, bundesministerin, dame, dr, frau, gen, herr, kanzler, lt, mt, "
        "prof, professor",
    .titles_of_men = "herr",
    .titles_of_women = "frau",
    .male_names =
        "alexander, alfred, andreas, anton, axel, bastian, bernd, christoph, detlef, dieter, dirk, "
        "dominik, erich, ernst, fabian, felix, florian, franz, friedrich, fritz, georg, gerd, gerhard, "
        "gunter, heiko, heinrich, heinz, helmut, herbert, hermann, holger, horst, hubert, joachim, jochen, "
        "joerg, johannes, jorg, josef, jurgen, karl, klaus, konrad, kurt, lukas, manfred, markus, "
        "matthias, max, maximilian, moritz, nico, norbert, olaf, philipp, ralf, reinhard, roland, rolf, "
        "rudolf, sebastian, stefan, steffen, stephan, thilo, tobias, torsten, udo, ulrich, uwe, viktor, "
        "volker, walter, werner, wilhelm, wolfgang",
    .female_names =
        "alexandra, alina, angela, angelika, annalena, annette, antje, barbel, beate, birgit, brigitte, "
        "britta, carolin, christa, christel, christiane, claudia, corinna, cornelia, doris, dorothea, "
        "edith, elisabeth, erika, eva, frauke, gesine, gudrun, hannelore, heike, ilse, ina, julia, "
        "juliane, katharina, kathrin, katrin, leonie, marlene, meike, melanie, mercedes, monika, nadine, "
        "petra, renate, ricarda, sabine, sonja, stefanie, susanne, svenja, ulrike, ursula, verena, "
        "veronika, xenia, yvonne",
    .name_particles = "den, der, fur, von, zu",
    .abbreviations = "abs, art, bzw, ca, dr, feb, hr, jan, mio, mrd, nr, prof, sept, st, usw",
    .person_nouns =
        "anwalt, anwaltin, autor, autorin, burgermeister, burgermeisterin, chefin, direktor, direktorin, "
        "entertainer, experte, expertin, forscher, forscherin, grundungsmitglied, historiker, kanzler, "
        "kanzlerin, kommissar, kunstler, kunstlerin, leiter, leiterin, ministerin, okonom, okonomin, "
        "politiker, politikerin, politologe, prasident, prasidentin, professor, professorin, psychologe, "
        "regisseur, regisseurin, reporter, sanger, sangerin, schauspieler, schauspielerin, senatorin, "
        "spieler, sprecher, sprecherin, trainer, trainerin, vorsitzende, vorsitzender",
    .human_nouns =
        "anwohner, arbeiter, arzt, arztin, beamte, beamter, besucher, broker, bruder, diplomat, emir, fan, "
        "fans, frau, freund, freundin, herder, insider, investor, kandidat, kandidatin, kollege, lehrer, "
        "lehrerin, man, mann, manner, mitarbeiter, mitarbeiterin, moderator, mutter, nachbar, nachbarin, "
        "nutzer, nutzerin, partner, person, schuler, schulerin, schwester, studentin, studie, tochter, "
        "twitterer, user, vater, wissenschaftler, wissenschaftlerin, zeuge, zeugin",
    .organisation_nouns =
        "airlines, akademie, amt, auto, bank, bericht, bund, bundesamt, bundestag, bundesverband, "
        "feuerwehr, forschungsinstitut, gericht, gesellschaft, gewerkschaft, handelskammer, hochschule, "
        "institut, kammer, kommission, konferenz, land, landesamt, landesverband, ministerium, museum, "
        "organisation, papier, partei, polizei, rat, regierung, region, schreiben, stadt, stiftung, "
        "studios, universitat, verein, vereinigung, zeitung, zentrale, zentralrat, zentrum",
    .abstract_endings =
        "enz, heit, heiten, ismus, keit, keiten, nis, schaft, sion, tat, taten, tion, tionen, ung, ungen",
    .speech_verbs =
        "antwortet, antwortete, appelliert, appellierte, argumentiert, argumentierte, außert, außerte, "
        "bedauert, bedauerte, befand, begrundet, begrundete, behauptet, behauptete, beklagt, beklagte, "
        "bekraftigt, bekraftigte, berichten, berichtet, berichtete, beschreibt, beschrieb, bestatigt, "
        "bestatigte, betont, betonte, betonten, bezeichnet, bezeichnete, bilanziert, bilanzierte, dachte, "
        "denkt, entgegnet, entgegnete, erganzt, erganzte, erinnert, erinnerte, erklart, erklarte, "
        "erklarten, erlautert, erlauterte, erwidert, erwiderte, erzahlt, erzahlte, fand, fasst, fasste, "
        "findet, fordern, fordert, forderte, formuliert, formulierte, fragt, fragte, freut, freute, fugt, "
        "fugte, fuhrt, fuhrte, gab, gesagt, geschrieben, gestand, gesteht, gibt, glaubt, glaubte, heißt, "
        "hieß, hofft, hoffte, klagt, klagte, kommentiert, kommentierte, konstatiert, konstatierte, "
        "kontert, konterte, kritisiert, kritisierte, kundigt, kundigte, lobt, lobte, mahnt, mahnte, meint, "
        "meinte, meinten, moniert, monierte, nannte, nennt, postete, prognostiziert, prophezeit, raumt, "
        "raumte, resumiert, resumierte, rief, ruft, sagen, sagt, sagte, sagten, schreibt, schrieb, "
        "schrieben, schwarmt, schwarmte, so, spottet, spottete, sprach, spricht, stellt, stellte, teilte, "
        "teilten, twitterte, unterstreicht, unterstrich, urteilt, urteilte, verkundet, verkundete, "
        "vermutet, vermutete, verrat, verriet, versichert, versicherte, versprach, verspricht, warf, "
        "warnt, warnte, warnten, weiß, wirft, wunscht, wunschte, zeigt, zeigte, zitiert, zitierte",
    .source_prepositions = "gemass, laut, zufolge",
    .pronouns_he = "er",
    .pronouns_she = "sie",
    .pronouns_they = "wir",
    .pronouns_other_words = "er",
    .first_person = "ich, mich, mir, uns, unser, unsere, wir",
    .first_person_plural = "uns, unser, unsere, wir",
    .determiners = "an, anderer, das, dem, den, der, des, die, dieser, ein, eine, einer, um",
    .definite_articles = "das, der, die",
    .relative_words = "das, der, die",
    .phrase_ends =
        "als, am, auch, auf, aus, bei, dann, dass, dazu, hier, im, in, mit, nach, noch, schon, sich, uber, "
        "um, und, vom, was, will",
    .sentence_openers =
        "aber, alle, allerdings, also, am, an, anschließend, april, auch, august, aus, außerdem, bei, "
        "besonders, bevor, bisher, bislang, dabei, dagegen, daher, damit, danach, dann, darum, das, denn, "
        "dennoch, der, derweil, deshalb, dezember, die, dienstag, dies, diese, dieser, dieses, doch, "
        "donnerstag, dort, durch, ebenfalls, ebenso, ein, eine, einige, entsprechend, er, erst, es, "
        "februar, ferner, freitag, gegen, gemaß, gestern, gleichzeitig, heute, hier, hinter, hinzu, ich, "
        "ihre, im, immer, in, insgesamt, inzwischen, januar, jedoch, jener, jetzt, juli, juni, kein, keine, "
        "konkret, kurz, laut, man, mehr, mit, mittlerweile, mittwoch, montag, nach, nachdem, naturlich, "
        "neben, nicht, noch, november, nun, nur, obwohl, offenbar, ohne, oktober, samstag, schließlich, "
        "schon, seine, seit, selbst, september, sie, so, sobald, sogar, solche, sollte, sondern, sonntag, "
        "spater, statt, stattdessen, tatsachlich, trotz, trotzdem, um, und, unser, unter, viele, "
        "vielleicht, vielmehr, von, vor, wahrend, was, weil, weiter, weitere, wenn, wer, wie, will, wir, "
        "womoglich, zu, zudem, zugleich, zuletzt, zumindest, zunachst, zusatzlich, zuvor, zwar, zwischen",
    .running_words =
        "also, an, auf, das, dass, den, der, des, die, du, ein, eine, er, es, haben, hat, in, ist, man, "
        "mit, nicht, sich, sie, sind, so, um, und, von, was, will, wird, zu",
    .naming_words = "album, alias, app, film, genannte, genannten, podcast, serie, sogenannte, sogenannten",
},
