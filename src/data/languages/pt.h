// Portuguese. What each list means stands in data/language.h.
{
    .code = "pt",
    .name = "Portuguese",
    .own_verbs = true,
    .dash_speech = true,
    .drops_pronouns = true,
    .telling_words =
        "ao, aos, com, como, da, das, de, do, dos, e, em, foi, mais, na, nao, no, o, os, para, pela, pelo, "
        "por, que, se, sua, um, uma",
    .stop_words =
        "a, ao, as, com, como, da, das, de, desde, do, dos, e, ela, ele, em, entre, esta, este, foi, já, "
        "mais, mas, na, no, nos, não, o, os, ou, para, pela, pelo, por, porque, que, se, sei, seu, sobre, "
        "sua, te, todo, um, uma, à",
    .published_labels = "publicada, publicado",
    .updated_labels = "atualizada, atualizado, modificado",
    .today = "hoje",
    .yesterday = "ontem",
    .ago_before = "ha",
    .ago_behind = "atras",
    .minute_units = "min, minuto, minutos",
    .hour_units = "h, hora, horas",
    .day_units = "dia, dias",
    .week_units = "semana, semanas",
    .clock_joiners = "a, as",
    .clock_openings = "as",
    .date_joiners = "da, de",
    .ordinal_endings = "o, ª, º",
    .byline_openings = "autor, autora, de, escrito por, por, reportagem, texto",
    .byline_labels = "autor, autora, escrito por, por, texto",
    .byline_verbs = "escrito, publicado",
    .name_joiners = "com, e",
    .name_ends = "do, em, especial, para, publicado",
    .not_names = "agencia, compartilhar, da redacao, domingo, equipe, redacao, sabado",
    .roles =
        "colunista, comentarista, correspondente, editor, editora, editorialista, enviado, jornalista, "
        "jornalistas, redacao, redator, reporter, reportera",
    .desks = "redacao",
    .profile_folders = "autor, autores",
    .credit_labels =
        "credito, credito da foto, credito da imagem, credito foto, creditos, divulgacao, fonte, foto, "
        "foto de arquivo, fotografia, fotos, imagem, imagens, reproducao",
    .credit_prepositions = "da, de, do, por",
    .credit_connectives = "da, de, do, e",
    .photo_agencies = "agencia lusa, agencias, arquivo pessoal, divulgacao, estadao conteudo, reproducao",
    .rights_notices = "todos os direitos",
    .caption_labels = "foto, fotografia, imagem, legenda, legenda da foto, legenda da imagem",
    .boilerplate_lines = "leia mais, leia tambem, publicidade",
    .read_also_openings = "leia mais, leia tambem, saiba mais, veja tambem",
    .male_names =
        "alvaro, antonio, bruno, carlos, claudio, eduardo, fabio, felipe, fernando, francisco, hugo, jair, "
        "jesus, jorge, jose, leonardo, lucas, luis, marcelo, marco, mario, mauro, miguel, oscar, pedro, "
        "rafael, raul, ricardo, roberto, salvador, sergio, silvio, victor, xavier",
    .female_names =
        "alicia, amanda, ana, antonia, barbara, beatriz, brenda, camila, cara, carla, carol, cecilia, "
        "clara, claudia, cristina, daniela, denise, frances, gabriela, gloria, gretchen, ines, iris, "
        "isabel, isabella, julia, karla, leticia, linda, luisa, manuela, mara, maria, marlene, miranda, "
        "mona, monica, nadia, patricia, paula, rita, rosa, sabrina, sandra, simone, sofia, sonia, valeria, "
        "vanessa, veronica, viola, viviane",
    .name_particles = "da, das, de, do, dos, e",
    .abbreviations = "dr, dra, sr, sra",
    .organisation_nouns = "comunicado, email, festival, forum, hospital, plc, radio, tribunal, tv, video",
    .abstract_endings = "ancia, cao, coes, dade, encia, ismo, mento, sao",
    .speech_verbs =
        "acrescenta, acrescentaram, acrescentou, adianta, adiantou, admite, admitiu, afirma, afirmaram, "
        "afirmou, alerta, alertou, aponta, apontou, argumenta, argumentou, assegura, assegurou, avalia, "
        "avaliou, brincou, celebrou, comenta, comentou, compara, completa, completou, conclui, concluiu, "
        "confessa, confessou, considera, considerou, conta, continua, continuou, contou, critica, "
        "criticou, declara, declarou, defende, defendeu, desabafa, desabafou, destaca, destacou, detalha, "
        "detalhou, diria, disse, disse-me, disseram, dito, diz, dizem, enfatiza, enfatizou, esclarece, "
        "esclareceu, escreve, escreveu, exclamou, explica, explicou, fala, falou, frisa, frisou, garante, "
        "garantiu, indaga, indagou, indicou, informa, informou, insistiu, justifica, justificou, lamenta, "
        "lamentou, lembra, lembrou, narra, narrou, observa, observou, opina, pergunta, perguntou, pontua, "
        "pontuou, precisou, prossegue, prosseguiu, publicou, questiona, questionou, reconhece, reconheceu, "
        "recorda, recordou, refere, referiu, reforca, reforcou, reitera, reiterou, relata, relatou, "
        "responde, respondeu, ressalta, ressaltou, resume, resumiu, revela, revelou, salientou, sublinha, "
        "sublinhou, sugere, sugeriu, sustenta, sustentou",
    .source_prepositions = "segundo",
    .pronouns_he = "ele",
    .pronouns_she = "ela",
    .pronouns_they = "eles",
    .first_person = "eu, meu, minha, nos, nossa",
    .first_person_plural = "nos, nossa",
    .determiners = "a, de, o, os, um, uma",
    .definite_articles = "o",
    .relative_words = "que",
    .phrase_ends = "as, do, por, que, um",
    .sentence_openers =
        "agora, ainda, alem, antes, apesar, apos, as, assim, com, de, depois, durante, e, em, entao, entre, "
        "esta, este, isso, ja, mas, na, os, para, por, porem, quando, se, segundo, tambem, um, uma",
    .running_words = "a, as, de, do, e, me, nao, no, o, os, para, por, que, se, so, um",
},
