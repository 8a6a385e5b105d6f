// French. What each list means stands in data/language.h.
{
    .code = "fr",
    .name = "French",
    .own_verbs = true,
    .dash_speech = true,
    .telling_words =
        "au, aux, avec, ce, dans, de, des, du, elle, en, est, et, il, la, le, les, ne, par, pas, pour, "
        "que, qui, sur, un, une",
    .stop_words =
        "a, ai, après, au, aux, avait, avec, ce, cette, comme, dans, de, des, deux, du, elle, en, entre, "
        "est, et, fait, il, ils, je, la, le, les, leur, ma, mais, même, ne, ni, nos, nous, on, ont, ou, "
        "par, pas, plus, pour, que, qui, sa, se, ses, si, son, sont, sur, tout, un, une, vous, à, été, être",
    .published_labels = "date, mis en ligne, mise en ligne, publie, publiee",
    .updated_labels = "actualise, mis a jour, mise a jour, modifie",
    .today = "a l instant, aujourd hui",
    .yesterday = "hier",
    .ago_before = "a, il y a",
    .minute_units = "min, minute, minutes",
    .hour_units = "h, heure, heures",
    .day_units = "j, jour, jours",
    .week_units = "semaine, semaines",
    .year_units = "ans",
    .clock_joiners = "a, h",
    .clock_openings = "a",
    .date_joiners = "d, de",
    .ordinal_endings = "e, eme, er, re",
    .byline_openings = "article de, auteur, de, par, propos recueillis par, texte, un article de",
    .byline_labels = "auteur, auteurs, ecrit par, par, texte",
    .byline_verbs = "ecrit, publie, redige",
    .byline_prepositions = "par",
    .name_joiners = "avec, et",
    .name_ends = "a, depuis, mis, modifie, pour, publie",
    .not_names =
        "accueil, ailleurs, auteur s, de notre correspondant, dimanche, jeudi, la redaction, lundi, mardi, "
        "mercredi, notre correspondant, notre correspondante, partager, petition soutenue par, redaction, "
        "samedi, vendredi",
    .roles =
        "chroniqueur, chroniqueuse, consultant, content, correspondant, correspondante, correspondent, "
        "designer, editorialiste, envoye, envoyee, expert, journaliste, journalistes, president, "
        "redacteur, redaction, redactrice, reporter, reporters, vice",
    .desks = "redaction",
    .profile_folders = "auteur, auteurs, bio, profil",
    .credit_labels =
        "credit, credit image, credit photo, credit photographique, credit photos, credits, "
        "credits photo, credits photos, file image, file photo, illustration, illustration photo, image, "
        "image credit, image credits, image d'illustration, image source, images, main image, photo, "
        "photo credit, photo credits, photo d'illustration, photo illustration, photo source, "
        "photographe, photographie, photos, photos credit, source, source de l'image, sources",
    .credit_prepositions = "de, par, par la",
    .credit_connectives = "de, des, du, et, la, le",
    .rights_notices = "tous droits reserves",
    .caption_labels = "image, legende, legende de l'image, legende image, legende photo, photo",
    .caption_noise = "description de l'image, legende, ouvrir l'image en grand",
    .boilerplate_lines = "lire aussi, publicite",
    .read_also_openings =
        "a lire aussi, a lire egalement, ecoutez aussi, lire aussi, lire egalement, lire la suite, "
        "voir aussi",
    .consent_words = "consentement, cookies",
    .article_page_words = "article, articles, detail",
    .honorifics =
        "cardinal, chef, colonel, dame, detective, don, general, justice, lieutenant, m, madame, maj, mme, "
        "monsieur, police, premier, president, prince, reverend, saint, sens, vice, vice-president",
    .titles_of_men = "monsieur",
    .titles_of_women = "madame, mme",
    .male_names =
        "antoine, arnaud, benoit, bernard, christophe, claude, cyril, damien, didier, emmanuel, franck, "
        "frederic, gerard, gilles, guillaume, henri, hubert, jacques, jean, jerome, julien, laurence, "
        "laurent, loic, luc, marc, marcel, matthieu, maurice, michel, nicolas, noel, olivier, pascal, "
        "pere, philippe, pierre, raphael, remi, renaud, roland, sebastien, serge, stephane, thierry, "
        "valentin, vincent, xavier, yannick, yves",
    .female_names =
        "adele, agnes, amelie, andree, anne, audrey, aurelie, bernadette, brigitte, camille, carole, "
        "catherine, celine, chantal, christiane, claire, constance, corinne, dominique, francoise, "
        "gabrielle, grace, helene, isabelle, jacqueline, jeanne, juliette, lois, lorraine, lucie, "
        "madeleine, marie, marine, martine, mathilde, melanie, monique, myriam, nadine, nathalie, pauline, "
        "sophie, sylvie, valerie, veronique, virginie",
    .name_particles = "de, des, du, la, le",
    .abbreviations = "dr, m, mme",
    .person_nouns =
        "actrice, analyste, artiste, athlete, avocat, avocate, chef, consultant, depute, deputee, "
        "directeur, directrice, economiste, expert, gouverneur, historien, maire, ministre, politicien, "
        "premier, president, procureur, professeur, reporter, senateur",
    .human_nouns =
        "aide, aides, allies, cardinal, chef, client, commander, couple, cousin, detective, emir, experts, "
        "femme, general, homme, marchand, mere, observer, organiser, parent, parents, participant, "
        "patient, pere, personne, police, president, prince, protester, ranger, relative, relatives, "
        "responsable, retiree, son, source, sources, supporter, supporters, voisin, voter",
    .organisation_nouns =
        "alliance, article, association, bureau, centre, club, coalition, commission, communique, "
        "conference, division, document, documents, federation, film, force, images, institut, "
        "institution, journal, ligue, magazine, organisation, papier, parti, plan, plc, police, programme, "
        "rapport, region, service, services, studios, suit, supreme, television, theatre, tribunal, "
        "tribune, union, universite",
    .abstract_endings = "ance, ence, isme, ite, sion, te, tion",
    .speech_verbs =
        "admet, affirmait, affirme, affirment, ajoutait, ajoute, ajoutent, alerte, analyse, annonce, "
        "appele, appelle, assure, assurent, avance, avoue, commente, complete, conclu, conclut, confiait, "
        "confie, constate, declarait, declare, declarent, decrit, decrypte, demande, denonce, deplore, "
        "detaille, developpe, disait, disant, disent, dit, ecrit, ecrivait, ecrivent, enchaine, estimait, "
        "estime, estiment, evoque, explicite, expliquait, explique, expliquent, fustige, glisse, indique, "
        "indiquent, insiste, ironise, juge, lache, lancait, lance, martele, note, nuance, observe, pense, "
        "peste, plaide, poursuit, poursuivi, precise, precisent, prevenu, previent, promet, promis, "
        "racontait, raconte, racontent, rappele, rappelle, rapportait, rapporte, rassure, reagi, reagit, "
        "reconnait, reconnu, regrette, relate, releve, rencherit, repete, replique, repond, repondait, "
        "repondu, reprend, resume, retorque, rit, s'amuse, s'etonne, s'exclame, s'indigne, s'inquiete, "
        "s'interroge, salue, souffle, souligne, soulignent, soupire, sourit, temoigne, tempere, tranche",
    .source_prepositions = "selon",
    .pronouns_he = "il",
    .pronouns_she = "elle",
    .pronouns_they = "elles, ils",
    .pronouns_other_words = "il",
    .first_person = "j'ai, je, me, moi, mon, notre, nous",
    .first_person_plural = "notre, nous",
    .determiners = "a, de, des, il, l, la, le, les, sa, son, un, une",
    .definite_articles = "l, la, le",
    .relative_words = "que, qui",
    .phrase_ends = "chez, dans, en, on, par, pour, qu, que, qui, sur",
    .sentence_openers =
        "a, ainsi, alors, apres, au, aux, avant, avec, c'est, car, ce, cependant, ces, cette, chaque, "
        "comme, dans, de, depuis, des, elle, elles, en, enfin, et, il, ils, la, le, les, lors, mais, "
        "malgre, notre, nous, on, outre, par, parmi, pendant, pour, puis, quand, sa, sans, selon, ses, si, "
        "son, sous, toutefois, un, une, vous",
    .running_words =
        "a, de, des, du, en, est, et, il, la, le, les, me, ne, on, pas, pour, que, qui, se, sur, un, une",
    .naming_words =
        "album, alias, appelee, appelle, club, episode, film, intitule, label, magazine, programme, serie, "
        "titre",
},
