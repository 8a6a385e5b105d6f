// English. What each list means stands in data/language.h.
{
    .code = "en",
    .name = "English",
    .own_verbs = true,
    .telling_words =
        "and, are, as, at, by, for, from, has, have, in, is, it, of, on, said, that, the, this, to, was, "
        "which, who, will, with",
    .stop_words =
        "a, about, after, all, also, am, an, and, are, as, at, be, because, been, but, by, can, come, "
        "could, do, for, from, had, has, have, he, her, his, how, i, if, in, into, is, it, its, just, "
        "more, my, no, not, of, on, one, or, other, our, out, over, said, she, so, some, than, that, the, "
        "their, them, there, they, this, to, up, was, we, were, what, when, which, who, will, with, would, "
        "you, your",
    .published_labels = "created, date, first published, posted, published, released, written on",
    .updated_labels = "edited, last update, last updated, modified, reviewed, revised, update, updated",
    .today = "just now, moments ago, now, today",
    .yesterday = "yesterday",
    .ago_behind = "ago",
    .minute_units = "m, min, mins, minute, minutes",
    .hour_units = "h, hour, hours, hr, hrs",
    .day_units = "d, day, days",
    .week_units = "w, week, weeks, wk, wks",
    .year_units = "year, years",
    .clock_joiners = "at, t, the",
    .clock_openings = "at",
    .morning = "am",
    .afternoon = "pm",
    .date_joiners = "of, the",
    .ordinal_endings = "nd, rd, st, th",
    .byline_openings =
        "analysis by, article by, author, authored by, authors, by, contributed by, edited by, "
        "expert tips by, interview, medical review by, post by, posted by, published by, recipe by, "
        "report by, reported by, review by, reviewed and written by, story by, text, "
        "this article was written by, this post was written by, words, words and photos by, words by, "
        "writer, written by",
    .byline_labels =
        "article by, author, author s, authors, by, by author, contributed by, posted by, reported by, "
        "reporting by, review by, story by, text, words, words by, writer, writers, written by",
    .byline_verbs = "interview",
    .sure_openings = "by",
    .byline_prepositions = "by",
    .name_joiners = "and, with",
    .name_ends =
        "ago, am, at, comments, editorial, follow, for, former, founder, from, in, is, last, lives, min, "
        "minutes, modified, on, posted, published, read, reviewed, says, share, special, sponsored, updated, "
        "via, view",
    .not_names =
        "about, admin, administrator, advertise, advertisement, advertiser, all, anonymous, apply, archive, "
        "article, articles, author, author s, authors, bildquelle, blog, breaking, by, careers, category, "
        "click, comment, comments, contact, contents, contributor, contributors, copyright, created, credit, "
        "date, disclosure, edited, editorial board, editorial team, email, facebook, fact, follow, "
        "follow us, former, fri, friday, from, get, getty, guest, home, how, image, insights, instagram, "
        "jobs, key, last, leave, letters to, link, linkedin, log in, log out, login, medically, menu, min, "
        "minutes, mon, monday, more, more from, my, news agencies, news desk, newsletter, newsroom, no, on, "
        "one, opinion, our, our correspondent, our reporter, partner content, photo, photos, pm, posted, "
        "posts, press release, privacy, promoted by, published, read, reading, related, reply, reviewed, "
        "rss, sat, saturday, search, see, share, sign, sign in, skip, sound, source, special, "
        "special correspondent, sponsored, sponsored by, spotlight, staff, staff reporter, staff writer, "
        "subscribe, sun, sunday, table, tags, the author, the editors, this, thu, thursday, tips, today, "
        "top, tuesday, twitter, undefined, updated, us, user, view, visualizations, web desk, website, wed, "
        "wednesday, what, why, written, your",
    .roles =
        "advisor, agencies, agency, analyst, analytics, anchor, assistant, associate, astrologer, blogger, "
        "bureau, ceo, certified, chief, coach, coauthor, columnist, commentator, community, consultant, "
        "content, contributing, contributor, coordinator, correspondent, critic, cto, deputy, designer, "
        "desk, development, dietitian, director, doctor, editor, engineer, executive, expert, fellow, "
        "founder, freelancer, gardener, guest, head, health, host, intern, journalist, lawyer, lead, "
        "lecturer, licensed, manager, managing, marketing, member, newsroom, nurse, officer, owner, "
        "partner, photographer, presenter, president, producer, professor, reporter, reporters, "
        "researcher, reviewer, scientist, senior, specialist, sports, staff, staffer, strategist, student, "
        "team, therapist, vice, writer, years",
    .desks = "bureau, desk, editors, expert, newsroom, reporters, staff, team",
    .profile_folders =
        "author, authors, bio, byline, columnist, contributor, contributors, journalist, journalists, "
        "people, profile, profiles, reporter, reporters, staff, staff-writer, writer, writers",
    .credit_labels =
        "art, artwork, contributed photo, copyright, courtesy photo, cover photo, credit, credits, "
        "featured image, file image, file photo, file picture, graphic, graphics, handout photo, "
        "illustration, illustration photo, illustrations, image, image copyright, image credit, "
        "image credits, image source, images, lead photo, main image, photo, photo copyright, "
        "photo credit, photo credits, photo illustration, photo source, photograph, photographer, "
        "photographs, photography, photos, photos credit, pic, pics, picture, picture credit, "
        "picture source, pictures, screengrab, screenshot, source, sources, stock photo, submitted photo, "
        "video credit",
    .credit_prepositions = "by, courtesy, courtesy of, from, via",
    .credit_connectives = "and, for, of, the",
    .photo_agencies =
        "contributed photo, courtesy photo, handout, handout photo, provided photo, shutterstock.com, "
        "submitted photo",
    .rights_notices = "all rights reserved",
    .caption_labels =
        "caption, cover photo, featured image, image, image caption, lead image, lead photo, main image, "
        "media caption, photo, photo caption, photograph, photography, pic, picture",
    .caption_noise =
        "# of #, acquire licensing rights, acquire licensing rights opens new tab, advertisement, "
        "buy now, buy photo, buy this photo, caption, click to enlarge, click to expand, close, embed, "
        "enlarge, enlarge image, enlarge this image, expand, hide caption, image, image # of #, "
        "image caption, image gallery, image unavailable, license this image, listen, loading, "
        "media caption, media playback is unsupported on your device, more, open gallery, "
        "open image in lightbox, open image modal, opens new tab, order reprints, photo, photo # of #, "
        "photos, play, play video, purchase, purchase licensing rights, "
        "purchase licensing rights opens new tab, read more, read the caption, scroll to continue, "
        "see more, share, show caption, show more, show slides, toggle caption, video, view # image, "
        "view # images, view all, view full screen, view gallery, view image, view image in fullscreen, "
        "view more, watch, zoom",
    .boilerplate_lines =
        "advert, advertisement, advertisement continue reading below, advertisement continues below, "
        "advertisement scroll to continue, article continues after advertisement, article continues below, "
        "article continues below advertisement, click here to subscribe, comments are closed, "
        "continue reading, continue reading below, continue reading the main story, copy link, "
        "copy link to clipboard, don t miss, download our app, e mail, email this article, "
        "enable javascript to view comments, facebook twitter, follow us, follow us on facebook, "
        "follow us on instagram, follow us on twitter, get our newsletter, hide comments, "
        "javascript is required to view this content, leave a comment, leave a reply, like us on facebook, "
        "link copied, most read, newsletter, photos, "
        "please enable javascript to view the comments powered by disqus, print this article, read also, "
        "read more, read next, real time analytics, recommended for you, recommended stories, "
        "related articles, related posts, related stories, save article, scroll to continue, "
        "scroll to continue reading, share on facebook, share on linkedin, share on pinterest, "
        "share on reddit, share on twitter, share on whatsapp, share on x, share this, share this article, "
        "share this story, show comments, sign up for our newsletter, skip advertisement, skip to content, "
        "skip to main content, sponsored, sponsored content, story continues below, "
        "story continues below advertisement, subscribe now, subscribe to our newsletter, "
        "this content requires javascript, this slideshow requires javascript, tweet this, view comments, "
        "you may also like, you might also like",
    .boilerplate_openings =
        "all rights reserved, by continuing to use this site you, by signing up you agree to our, "
        "by subscribing you agree to our, click here to join our, click here to sign up for, "
        "click to share on, follow us on facebook, follow us on twitter, "
        "for free real time breaking news alerts, get the latest news delivered, like us on facebook, "
        "sign up for our free, sign up for our newsletter, sign up to our newsletter, "
        "subscribe to our newsletter, this article contains affiliate links, "
        "this post contains affiliate links, this site uses akismet, this website uses cookies, "
        "we use cookies, you have successfully subscribed, your email address will not be published",
    .boilerplate_frames =
        "follow * on facebook, follow * on twitter, like * on facebook, make * your homepage",
    .read_also_openings =
        "also read, more, more from, more on this, read also, read more, read next, recommended, related, "
        "see also, watch, watch also",
    .consent_words = "consent, cookie, cookies, gdpr, personalised, personalized, tracking",
    .article_page_words = "article, articles, detail, entry, node, post, posts, review, single, story",
    .listing_page_words =
        "archive, archives, author, blog, careers, catalog, catalogue, categories, category, collection, "
        "collections, courses, directory, events, find, front, frontpage, home, homepage, index, jobs, "
        "listing, listings, locations, news, page, pages, products, programs, resources, search, section, "
        "services, shop, solutions, store, tag, tags, taxonomy, topic, topics",
    .honorifics =
        "actor, actress, ambassador, archbishop, attorney, author, bishop, candidate, capt, captain, "
        "chairman, chairwoman, chancellor, chief, co-founder, coach, colonel, commissioner, congressman, "
        "congresswoman, councillor, councilman, counsel, democrat, deputy, detective, director, doctor, "
        "dr, editor, executive, father, first, foreign, former, gen, general, gov, governor, house, "
        "inspector, judge, justice, king, lady, leader, lieutenant, lord, lt, maj, majority, manager, "
        "minister, minority, miss, mr, mrs, ms, mt, nominee, officer, pastor, police, pope, presidency, "
        "president, president-elect, prime, prince, princess, professor, prosecutor, queen, rabbi, rep, "
        "representative, reps, republican, rev, reverend, secretary, sen, senate, senator, sergeant, sgt, "
        "sheriff, sir, sister, speaker, spokesman, spokesperson, spokeswoman, state, supt, treasurer, u.s, "
        "vice, vice-president",
    .titles_of_men = "congressman, king, lord, mr, sir",
    .titles_of_women = "congresswoman, dame, miss, mrs, ms, queen",
    .male_names =
        "aaron, adam, adrian, alex, alvin, andrew, andy, anthony, arnold, arthur, barack, barry, benjamin, "
        "bernie, bill, bob, bobby, brad, brandon, brendan, brett, brian, bruce, bryan, byron, carl, "
        "charles, charlie, chris, christian, christopher, chuck, clarence, clive, colin, connor, craig, "
        "curtis, daniel, danny, darren, dave, david, dean, dennis, derek, dominic, donald, donnie, doug, "
        "douglas, duncan, dwight, dylan, earl, eddie, edgar, edward, edwin, elliot, eric, ernest, ethan, "
        "eugene, evan, francis, frank, frederick, gareth, garry, gary, gavin, geoff, geoffrey, george, "
        "gerald, glen, glenn, gordon, graham, greg, gregory, guy, harold, harry, henry, hillel, howard, "
        "hugh, ian, jack, jacob, jake, james, jamie, jared, jason, jay, jean-claude, jean-luc, jean-marc, "
        "jean-pierre, jeb, jeff, jeffrey, jeremy, jerry, jesse, jim, jimmy, joe, joel, john, johnny, jon, "
        "jonathan, jordan, joseph, josh, joshua, juergen, justin, keir, keith, kelvin, kenneth, kevin, "
        "kyle, larry, lawrence, lee, leonard, lloyd, louis, luke, malcolm, marcus, mark, martin, marty, "
        "marvin, matt, matthew, maxim, michael, mike, mitch, nathan, neil, nicholas, nick, nigel, noah, "
        "norman, oliver, owen, patrick, paul, peter, phil, philip, ralph, randy, ray, raymond, reince, "
        "richard, rick, rob, robert, robin, rodney, roger, roman, ron, ronald, rory, ross, roy, rudy, "
        "rupert, russell, ryan, samuel, saul, scott, seth, shane, shaun, sidney, simon, spencer, stephen, "
        "steve, steven, stewart, stuart, ted, terrence, terry, theodore, thomas, tim, timothy, todd, tom, "
        "tommy, tony, travis, trevor, tyler, vernon, warren, wayne, wesley, will, william, zachary",
    .female_names =
        "abigail, ada, alice, alison, allison, amber, amelia, amy, anita, ann, annie, ashley, becky, "
        "bertha, beth, bethany, betty, beverly, bonnie, bridget, brooke, candice, carly, carolina, "
        "carolyn, carrie, cathy, charlotte, chelsea, cheryl, chloe, christina, christine, cindy, colleen, "
        "connie, courtney, crystal, cynthia, daisy, danielle, dawn, debbie, deborah, debra, diana, diane, "
        "dora, dorothy, eileen, elaine, eleanor, elizabeth, ellen, emily, emma, erica, evelyn, fiona, "
        "gail, geraldine, gillian, gina, ginger, hannah, harriet, heather, helen, hilary, hillary, irene, "
        "jane, janet, janice, jasmine, jenna, jennifer, jenny, jessica, jill, joan, joanne, jodi, jodie, "
        "josephine, joy, joyce, judith, judy, julie, june, karen, kate, katherine, kathleen, kathryn, "
        "kathy, katie, kayla, kelly, kellyanne, kimberly, kirsty, kylie, lauren, leah, lesley, leslie, "
        "lily, lisa, liz, loretta, louise, lucy, lydia, lynn, lynne, maggie, margaret, margot, marion, "
        "martha, mary, maureen, maxine, megan, melinda, melissa, meredith, michelle, mildred, miriam, "
        "moira, molly, nancy, naomi, natalie, nicole, nikki, olivia, paige, pamela, pat, peggy, penelope, "
        "penny, phyllis, priscilla, priti, rachel, rebecca, renee, rosalind, rose, rosemary, ruth, sally, "
        "samantha, sarah, shannon, sharon, sheila, shelly, sherry, shirley, sophia, stacey, stephanie, "
        "susan, susie, suzanne, sylvia, tanya, tara, theresa, tiffany, tina, tracey, tracy, virginia, "
        "wanda, wendy, zoe",
    .name_particles = "for, of",
    .abbreviations =
        "adm, capt, col, dr, feb, gen, gov, inc, jan, jr, lt, maj, mr, mrs, ms, mt, no, prof, rep, reps, "
        "rev, sen, sens, sept, sgt, sr, st, vs",
    .person_nouns =
        "actor, actress, analyst, artist, athlete, author, chancellor, coach, columnist, congressman, "
        "congresswoman, consultant, deputy, director, doctor, economist, ekonom, entertainer, expert, "
        "founder, goalkeeper, governor, historian, judge, lawmaker, lawyer, manager, midfielder, minister, "
        "musician, pilot, player, politician, president, presidentin, professor, professora, reporter, "
        "researcher, scientist, senator, singer, songwriter, speaker, spokesman, spokesperson, "
        "spokeswoman, star, striker, winger, writer",
    .human_nouns =
        "activist, activists, adviser, advisers, advisor, allies, ally, ambassador, analysts, associate, "
        "attorney, attorneys, aunt, authorities, boss, boy, broker, brother, business, candidate, "
        "candidates, captain, chairman, chairwoman, chief, child, children, classmate, client, climber, "
        "colleague, colleagues, commander, commentator, commissioner, companion, congregant, constable, "
        "consumer, cop, counsel, couple, cousin, creator, critic, critics, customer, dad, daughter, "
        "defendant, delegate, democrats, detective, developer, diplomat, diplomats, doctors, donor, "
        "driver, economists, editor, elder, employee, employees, engineer, epidemiologist, executive, "
        "executives, experts, fan, fans, farmer, father, firefighter, fisherman, friend, friends, "
        "fundraiser, general, girl, graduate, grandfather, grandmother, guard, guest, head, host, hunter, "
        "husband, insider, insiders, investigator, investigators, investor, judges, kid, lady, landlord, "
        "lawmakers, lawyers, leader, leaders, listener, member, members, men, merchant, mom, mother, mum, "
        "narrator, neighbor, neighbors, neighbour, neighbours, nurse, observers, officer, officers, "
        "official, officials, operator, opponent, opponents, organizer, organizers, orphan, owner, owners, "
        "parent, parents, parishioner, participant, partner, passenger, pastor, patient, person, "
        "physician, police, policeman, pollster, pope, preacher, president, priest, prince, prisoner, "
        "producer, professors, prosecutor, prosecutors, protesters, psychologist, pundit, pupil, queen, "
        "rabbi, ranger, reader, readers, rebels, recruiter, relative, relatives, representative, "
        "representatives, republicans, resident, residents, rival, scholar, scholars, scientists, "
        "secretary, sheriff, shopper, sister, soldier, source, sources, spectator, staff, staffer, "
        "staffers, stranger, strategist, student, students, study, superintendent, supporter, supporters, "
        "surgeon, survivor, teacher, teachers, team, teammate, teammates, tourist, trader, treasurer, "
        "trustee, uncle, user, users, veteran, vicar, victim, victims, viewer, villager, villagers, "
        "visitor, volunteer, volunteers, voters, warden, wife, witness, witnesses, woman, women, worker, "
        "workers, writers, youth",
    .organisation_nouns =
        "academy, account, agency, airlines, airport, alliance, article, assembly, association, authority, "
        "bank, bill, board, book, business, campaign, center, chamber, championship, championships, city, "
        "club, coalition, college, commission, committee, company, conference, congress, corp, "
        "corporation, council, county, court, cup, day, department, directorate, district, division, "
        "document, documents, email, federation, force, foundation, fund, government, group, hall, "
        "hospital, house, images, inc, institute, institution, international, island, journal, law, "
        "lawsuit, league, letter, ltd, magazine, media, memo, ministry, movement, movie, museum, network, "
        "news, newspaper, north, office, open, order, organization, parliament, party, plan, plc, police, "
        "poll, post, press, program, project, report, republic, river, road, ruling, school, senate, "
        "service, services, side, society, south, statement, states, station, story, street, studios, "
        "study, suit, summit, supreme, survey, system, team, television, theatre, times, trust, union, "
        "university, week, west, white",
    .abstract_endings = "ance, ence, hood, ism, ity, ment, ness, ship, sion, tion",
    .speech_verbs =
        "accused, acknowledged, acknowledges, add, added, adding, adds, admits, admitted, admitting, "
        "advised, advises, agreed, agrees, alleged, alleges, announced, announces, announcing, answered, "
        "answers, argue, argued, argues, arguing, asked, asking, asks, asserted, asserts, assured, "
        "assures, began, begins, believe, believed, believes, blamed, blasted, boasted, bragged, called, "
        "calling, calls, cautioned, cautions, chanted, characterized, charged, cited, claim, claimed, "
        "claiming, claims, clarified, clarifies, commented, commenting, comments, complained, complains, "
        "conceded, concedes, concluded, concludes, confirmed, confirms, contended, contends, continued, "
        "continues, countered, counters, cried, criticised, criticized, declared, declares, declaring, "
        "deemed, demanded, demands, denied, denies, described, describes, describing, discussed, dubbed, "
        "echoed, elaborated, emailed, emphasised, emphasises, emphasized, emphasizes, estimated, "
        "estimates, exclaimed, exhorted, explain, explained, explaining, explains, expressed, expressing, "
        "feels, felt, finds, found, hailed, hoped, hopes, implored, insisted, insisting, insists, "
        "interjected, joked, jokes, joking, labeled, labelled, lamented, laments, laughed, maintained, "
        "maintains, mentioned, mentions, mocked, mused, muttered, noted, notes, noting, observed, "
        "observes, offered, opined, pleaded, pledged, pointed, points, posted, praised, predicted, "
        "predicts, proclaimed, promised, promises, protested, quipped, quoted, quotes, read, reads, "
        "reasoned, reassured, rebutted, recalled, recalling, recalls, recounted, recounts, reflected, "
        "reiterated, related, remarked, remembered, remembers, repeated, replied, replies, replying, "
        "reported, reports, responded, responding, responds, retorted, revealed, reveals, ruled, said, "
        "say, saying, says, screamed, shared, shares, shouted, shouting, showed, shows, sighed, signaled, "
        "slammed, smiled, snapped, speaking, specifies, speculated, spoke, stated, states, stating, "
        "stipulates, stressed, stresses, stressing, suggest, suggested, suggesting, suggests, summarized, "
        "summed, tell, telling, tells, termed, testified, texted, think, thinks, thought, thundered, told, "
        "touted, tweeted, tweeting, tweets, urged, urges, urging, vowed, warn, warned, warning, warns, "
        "went, whispered, wondered, wonders, write, writes, writing, wrote, yelled, yelling",
    .listener_verbs =
        "asked, asking, asks, assured, called, calling, calls, informed, quoted, reminded, telling, tells, "
        "told, urged, urges, warned, warns",
    .source_prepositions = "according",
    .pronouns_he = "he",
    .pronouns_she = "she",
    .pronouns_they = "they, we",
    .pronouns_either = "i",
    .pronouns_other_words = "he, i, we",
    .first_person = "i, i'd, i'll, i'm, i've, me, my, our, us, we, we'd, we'll, we're, we've",
    .first_person_plural = "our, us, we, we'd, we'll, we're, we've",
    .determiners =
        "a, an, another, both, five, four, her, his, i, its, many, most, my, one, our, several, some, the, "
        "their, these, this, those, three, two",
    .definite_articles = "the",
    .relative_words = "which, who, whose",
    .phrase_ends =
        "about, after, and, are, as, at, because, before, but, by, did, does, during, from, had, has, "
        "have, he, if, in, into, is, later, may, not, on, or, over, she, since, than, that, then, they, "
        "through, to, today, under, until, up, was, we, were, what, when, where, which, while, who, whose, "
        "will, with, would, yesterday",
    .sentence_openers =
        "a, according, after, again, all, also, although, an, and, another, any, april, are, as, asked, "
        "at, august, because, before, both, but, by, can, december, do, during, each, earlier, even, "
        "every, february, few, first, for, friday, from, had, has, have, he, her, here, his, how, however, "
        "i, if, in, instead, is, it, its, january, july, june, just, last, later, like, many, march, may, "
        "meanwhile, monday, more, moreover, most, my, never, new, not, november, now, october, of, on, "
        "one, only, or, others, our, out, over, perhaps, saturday, september, several, she, since, so, "
        "some, still, such, sunday, that, the, their, then, there, these, they, this, those, though, "
        "through, thursday, to, today, tuesday, two, under, until, was, we, wednesday, well, were, what, "
        "when, where, whether, which, while, who, why, will, with, would, yes, yesterday, yet, you, your",
    .running_words =
        "a, about, all, also, an, and, any, are, as, at, be, because, been, being, but, by, can, can't, "
        "could, did, didn't, does, doesn't, don't, for, from, get, go, going, got, had, has, have, he, "
        "his, how, if, in, is, it, it's, its, just, know, like, make, many, me, more, much, need, not, "
        "now, of, on, one, or, out, people, really, said, say, she, should, so, some, take, than, that, "
        "that's, the, their, them, then, there, there's, these, they, they're, think, this, time, to, up, "
        "very, want, was, way, well, were, what, when, which, who, will, with, would, you, you're, your",
    .naming_words =
        "album, app, book, called, campaign, club, column, documentary, dubbed, entitled, episode, film, "
        "group, headlined, hit, label, labeled, magazine, movie, named, nicknamed, novel, play, podcast, "
        "program, project, series, show, single, so-called, song, term, termed, titled, word, words",
},
