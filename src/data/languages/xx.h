// Words of no language: agencies, platforms, signs. What each list means stands in data/language.h.
{
    .code = "xx",
    .name = "no language",
    .ordinal_endings = "°",
    .name_joiners = "&",
    .name_ends = "-, |",
    .not_names =
        "abu dhabi, addis ababa, admin1, belo horizonte, bluesky, buenos aires, cape town, ciudad de mexico, "
        "co kg, default, den haag, editor, flipboard, frankfurt am main, gmbh, gmbh co kg, google, "
        "google news, ho chi minh city, hong kong, http, kuala lumpur, la paz, line, los angeles, mastodon, "
        "messenger, mexico city, na, name, nan, new delhi, new york, new york city, new zealand, none, null, "
        "phnom penh, pinterest, porto alegre, publisher, redakteur, redaktion, reddit, rio de janeiro, root, "
        "rss, saint petersburg, san diego, san francisco, san jose, san salvador, santiago de chile, "
        "santo domingo, sao paulo, site admin, siteadmin, snapchat, south africa, sri lanka, st petersburg, "
        "super user, superuser, system, tel aviv, telegram, test, the hague, threads, tiktok, united states, "
        "unknown, viber, vkontakte, washington d c, washington dc, web design, webmaster, weibo, whatsapp, "
        "wiki, wordpress, youtube, zvg",
    .account_words =
        "admin, administrator, cms, feed, feeds, importer, migration, siteadmin, superuser, syndication, "
        "sysadmin, webmaster, wordpress, wordpressadmin, wpadmin",
    .signing_agencies =
        "AAP, AFP, AGI, ANI, ANP, ANSA, AP, APA, BBC, CNN, DPA, EFE, EPD, IANS, KNA, NTB, PA, PAP, PTI, "
        "RND, SDA, SID, TASS, UPI",
    .credit_connectives = "&",
    .photo_agencies =
        "aap, abaca, abacapress, action images, adobe stock, adobestock, afp, afp photo, "
        "agence france presse, agence france-presse, agencia brasil, agencia efe, agerpres, alamy, "
        "alamy stock photo, anadolu, anadolu agency, ani, anp, ansa, ap, ap images, ap photo, apa, "
        "associated press, backgrid, belga, bestimage, blackpress, bloomberg, bns, canadian press, canva, "
        "cctv, chinafotopress, cna, contour, corbis, cover images, creative commons, ctk, ddp, delfi, "
        "depositphotos, dha, dpa, dreamstime, efe, elta, epa, epa-efe, epd, europa press, eyevine, "
        "facebook, filmmagic, flickr, folhapress, fotolia, freepik, gallo images, gamma-rapho, gepa, "
        "getty, getty images, gettyimages, google maps, google street view, hollandse hoogte, "
        "hulton archive, ic photo, icon sportswire, iha, imago, imago images, instagram, invision, ipa, "
        "istock, istockphoto, itar-tass, jiji, jiji press, keystone, kna, kyodo, kyodo news, laif, "
        "lapresse, lehtikuva, lightrocket, linkedin, lrt, lusa, magnum, magnum photos, maxppp, mega, mti, "
        "mtva, nasa, national geographic, newscom, notimex, novosti, ntb, ntb scanpix, nurphoto, nyt, pa, "
        "pa archive, pa images, pa media, pa wire, pap, pexels, photonews, picture alliance, "
        "picture-alliance, pixabay, pmg, polaris, postmedia, press association, pti, rapho, redux, "
        "reuters, reuters pool, rex, rex features, rex/shutterstock, ria novosti, ritzau, ritzau scanpix, "
        "roscosmos, rtr, sana, scanpix, shutterstock, sid, sipa, sipa press, sipausa, splash news, "
        "sputnik, stt, svt, swns, tass, telegram, the associated press, the canadian press, tiktok, "
        "truth social, tt, tt nyhetsbyran, twitter, ukrinform, ullstein bild, unian, unsplash, upi, "
        "usa today sports, vcg, visual china, wenn, wikimedia, wikimedia commons, wikipedia, wire image, "
        "wireimage, witters, xinhua, yonhap, youtube, zuma, zuma press, zumapress",
    .social_platforms =
        "bluesky, facebook, flickr, instagram, linkedin, mastodon, pinterest, reddit, telegram, threads, "
        "tiktok, twitter, wechat, weibo, whatsapp, x, xing, youtube",
    .caption_noise = "# / #, #/#",
    .name_particles = "&",
},
