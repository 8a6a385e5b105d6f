// Spanish. What each list means stands in data/language.h.
{
    .code = "es",
    .name = "Spanish",
    .own_verbs = true,
    .dash_speech = true,
    .drops_pronouns = true,
    .telling_words =
        "al, como, con, del, el, en, es, ha, la, las, lo, los, mas, no, para, por, que, se, sin, sobre, "
        "su, un, una, y",
    .stop_words =
        "a, al, como, con, cuando, de, del, desde, dos, el, en, entre, es, esta, este, fue, ha, había, "
        "han, hasta, la, las, lo, los, mas, muy, más, ni, no, nos, para, pero, por, porque, que, se, si, "
        "sin, sobre, son, su, sus, sí, también, te, todo, un, una, uno, y",
    .published_labels = "creado, publicada, publicado",
    .updated_labels = "actualizada, actualizado, modificado",
    .today = "ahora mismo, hoy",
    .yesterday = "ayer",
    .ago_before = "hace",
    .ago_behind = "atras",
    .minute_units = "min, minuto, minutos",
    .hour_units = "h, hora, horas",
    .day_units = "dia, dias",
    .week_units = "semana, semanas",
    .clock_joiners = "a, las",
    .date_joiners = "de, del",
    .ordinal_endings = "o, ª, º",
    .byline_openings = "autor, autora, de, escrito por, firma, por, redaccion, redacta, texto",
    .byline_labels = "autor, autora, autores, escrito por, por, texto",
    .byline_verbs = "escrito, publicado",
    .byline_prepositions = "por",
    .name_joiners = "con, y",
    .name_ends = "corresponsal, desde, en, enviado, hace, para, publicado",
    .not_names =
        "agencias, anonimo, compartir, cortesia, domingo, firmado por, inicio, jueves, la redaccion, "
        "lunes, martes, miercoles, para, redaccion, sabado, viernes",
    .roles =
        "autor, columnista, corresponsal, cto, director, directora, doctor, editor, editora, enviada, "
        "enviado, periodista, redaccion, redactor, redactora, reportera, reportero",
    .desks = "redaccion",
    .profile_folders = "autor, autores",
    .credit_labels =
        "autor, autor foto, credito, credito de la foto, credito imagen, creditos, foto, "
        "foto de archivo, fotografia, fotos, fuente, fuente de la foto, fuente de la imagen, imagen, "
        "imagen de archivo, imagenes",
    .credit_prepositions = "de, del, por",
    .credit_connectives = "de, del, la, y",
    .photo_agencies = "agencia efe, agencias, cedida, europa press",
    .rights_notices = "todos los derechos",
    .caption_labels = "descripcion de la imagen, foto, fotografia, imagen, leyenda, pie de foto",
    .caption_noise = "ver galeria",
    .boilerplate_lines = "anuncio, lee tambien, publicidad",
    .read_also_openings =
        "le puede interesar, lea ademas, lea mas, lea tambien, lee mas, lee tambien, mira tambien, "
        "te puede interesar",
    .honorifics =
        "actor, director, doctor, don, dona, dra, editor, general, inspector, mayor, ministro, pastor, "
        "presidencial, presidente, sar, senor, senora",
    .titles_of_men = "senor",
    .titles_of_women = "senora",
    .male_names =
        "alejandro, alvaro, angel, antonio, carlos, dale, diego, don, enrique, ernesto, felipe, felix, "
        "fernando, francisco, gonzalo, hugo, ignacio, jaime, javier, joaquin, jorge, jose, juan, julian, "
        "julio, leo, leon, lucas, luis, manuel, miguel, nicolas, pablo, pedro, rafael, ramon, raul, "
        "ricardo, ruben, salvador, santiago, sean, sebastian, tomas, valentin, victor",
    .female_names =
        "alba, alicia, antonia, belen, carmen, clara, cristina, dolores, elena, ella, frances, gloria, "
        "ines, isabel, juana, lea, lucia, luisa, manuela, margarita, maria, marina, marta, mercedes, "
        "miranda, nina, norma, nuria, pilar, susana, teresa, victoria, yolanda",
    .name_particles = "de, del, el, la, y",
    .abbreviations = "dr, dra, sr, sra",
    .person_nouns =
        "abogada, abogado, actor, alcalde, alcaldesa, analista, artista, autor, autora, diputada, "
        "diputado, director, directora, doctor, doctora, economista, ejecutivo, entrenador, experta, "
        "fiscal, fundador, juez, jueza, jugador, magistrada, magistrado, mayor, ministra, ministro, "
        "porta-voz, portavoz, presidenta, presidente, profesor, profesora, senador, senadora",
    .human_nouns =
        "editor, emir, expertos, general, lider, medico, mujer, pastor, persona, policia, portavoces, "
        "responsable, rival, son, tecnico, usuario, vecina, vecino, vecinos",
    .organisation_nouns =
        "comunicado, division, hospital, informe, partido, plan, radio, region, television, tribunal, "
        "union, universidad",
    .abstract_endings = "anza, cion, ciones, dad, encia, ismo, miento, sion, siones",
    .speech_verbs =
        "aclara, aclaro, admitio, advertido, advierte, advirtio, afirma, afirmaba, afirmado, afirman, "
        "afirmo, agrega, agrego, alerta, alerto, aludio, anade, anadia, anadido, anadio, apunta, apuntaba, "
        "apuntado, apunto, argumenta, argumento, asegura, aseguraba, asegurado, aseguran, aseguro, aviso, "
        "califica, califico, celebro, comenta, comentaba, comentado, comento, concluido, concluye, "
        "concluyendo, concluyo, confeso, confiesa, considera, considerado, considero, constato, contaba, "
        "contado, contestado, contesto, conto, cree, critica, criticado, critico, cuenta, decia, declara, "
        "declarado, declaro, denuncia, denunciado, denuncio, destaca, destacado, destaco, detalla, "
        "detallo, dice, dicen, dicho, diciendo, dijeron, dijo, enfatizo, escribe, escribio, escrito, "
        "espeto, exclamo, exigio, explica, explicaba, explicado, explican, explico, expresa, expresado, "
        "expreso, incide, incidio, indica, indicado, indico, informo, insiste, insistia, insistido, "
        "insistio, ironizo, lamenta, lamentado, lamento, manifestado, manifesto, manifiesta, matiza, "
        "matizo, narra, narro, opina, opino, pide, pidio, precisa, precisado, preciso, pregunta, pregunto, "
        "publico, puntualizo, recalco, reclamo, reconoce, reconocido, reconocio, recordaba, recordado, "
        "recordo, recuerda, reitera, reitero, relata, relatado, relato, remarca, remarco, responde, "
        "respondido, respondio, revela, revelo, senala, senalaba, senalado, senalan, senalo, sentencia, "
        "sentencio, sostiene, sostuvo, subraya, subrayaba, subrayado, subrayo, tuiteado, tuiteo, valoro, "
        "ve, zanjo",
    .source_prepositions = "segun",
    .pronouns_he = "el",
    .pronouns_she = "ella",
    .pronouns_they = "ellos",
    .pronouns_other_words = "el",
    .first_person = "me, mi, nos, nosotros, nuestra, nuestro, yo",
    .first_person_plural = "nos, nosotros, nuestra, nuestro",
    .determiners = "a, de, el, la, las, lo, los, son, su, un, una, uno",
    .definite_articles = "el, la",
    .relative_words = "que, quien",
    .phrase_ends = "con, en, por, que",
    .sentence_openers =
        "a, ademas, ahora, algunos, asi, asimismo, aunque, cuando, de, del, desde, durante, el, en, "
        "entonces, entre, es, esa, ese, eso, esta, este, esto, estos, hasta, la, los, mientras, muchos, no, "
        "nuestra, nuestro, otra, otro, para, pero, por, porque, segun, si, sobre, sus, tambien, todo, "
        "todos, tras, un, una, y",
    .running_words = "a, con, de, del, el, en, es, la, las, los, me, no, para, por, que, se, su, un, una, y",
    .naming_words = "alias, club, llamado, serie, titulado",
},
